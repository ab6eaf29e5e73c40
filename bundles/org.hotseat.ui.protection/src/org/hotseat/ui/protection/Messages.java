// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String checkpoint = "";
    public static String connecting = "";
    public static String drill = "";
    public static String fullCopy = "";
    public static String generations = "";
    public static String generationsOf = "";
    public static String goOn = "";
    public static String lostSince = "";
    public static String noAgents = "";
    public static String noCluster = "";
    public static String noHistory = "";
    public static String noHistoryBecause = "";
    public static String noneProtected = "";
    public static String notNow = "";
    public static String pause = "";
    public static String pin = "";
    public static String protect = "";
    public static String protectOne = "";
    public static String protectedOf = "";
    public static String replication = "";
    public static String replicationOf = "";
    public static String savePicture = "";
    public static String tryNow = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
