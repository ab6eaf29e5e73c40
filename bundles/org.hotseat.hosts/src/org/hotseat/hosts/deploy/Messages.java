// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String archiveUnreadable = "";
    public static String byHand = "";
    public static String byHandRemedy = "";
    public static String cancelled = "";
    public static String copied = "";
    public static String endedAtOnce = "";
    public static String hostSaid = "";
    public static String isMember = "";
    public static String isMemberRemedy = "";
    public static String noAgentInside = "";
    public static String noAgentInsideRemedy = "";
    public static String noJava = "";
    public static String noJavaRemedy = "";
    public static String noPlan = "";
    public static String noRoom = "";
    public static String noRoomRemedy = "";
    public static String noRuntime = "";
    public static String noRuntimeRemedy = "";
    public static String notRoot = "";
    public static String notRootRemedy = "";
    public static String notTakenBack = "";
    public static String notWell = "";
    public static String nothingDone = "";
    public static String otherAttempt = "";
    public static String rolledBack = "";
    public static String rolledBackBut = "";
    public static String runtimeFailed = "";
    public static String stepBegin = "";
    public static String stepClean = "";
    public static String stepConfigure = "";
    public static String stepCopy = "";
    public static String stepDone = "";
    public static String stepFinish = "";
    public static String stepHealth = "";
    public static String stepJoin = "";
    public static String stepLook = "";
    public static String stepRuntime = "";
    public static String stepStart = "";
    public static String stepUndo = "";
    public static String stepUnpack = "";
    public static String takenBack = "";
    public static String takenBackBut = "";
    public static String takenBackLater = "";
    public static String underWay = "";
    public static String underWayRemedy = "";
    public static String waiting = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
