// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allowRealTime = "";
    public static String allowRealTimeMore = "";
    public static String diskFound = "";
    public static String diskUnknown = "";
    public static String glibcFound = "";
    public static String glibcNeeded = "";
    public static String glibcOther = "";
    public static String groupsFound = "";
    public static String groupsNeeded = "";
    public static String groupsOld = "";
    public static String groupsPoor = "";
    public static String installJava = "";
    public static String installJavaMore = "";
    public static String javaFound = "";
    public static String javaNeeded = "";
    public static String javaNone = "";
    public static String openPorts = "";
    public static String openPortsMore = "";
    public static String portsFound = "";
    public static String portsFree = "";
    public static String portsNeeded = "";
    public static String portsOpen = "";
    public static String portsShut = "";
    public static String portsTaken = "";
    public static String portsUnknown = "";
    public static String realTimeAllowed = "";
    public static String realTimeFound = "";
    public static String realTimeNeeded = "";
    public static String realTimeOff = "";
    public static String realTimeRefused = "";
    public static String storeNeeded = "";
    public static String unifyGroups = "";
    public static String unifyGroupsMore = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
