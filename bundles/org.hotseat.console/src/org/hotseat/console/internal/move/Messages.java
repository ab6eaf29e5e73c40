// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alreadyThere = "";
    public static String busy = "";
    public static String computing = "";
    public static String cpuEmulated = "";
    public static String cpuMissing = "";
    public static String cpuOther = "";
    public static String cpuPassthrough = "";
    public static String cpuSame = "";
    public static String devicesFree = "";
    public static String diskBlock = "";
    public static String diskCached = "";
    public static String diskCachedVouched = "";
    public static String diskLocal = "";
    public static String disksNone = "";
    public static String disksShared = "";
    public static String diskUnknown = "";
    public static String driveLoaded = "";
    public static String eventMoved = "";
    public static String eventMovedWhy = "";
    public static String eventMoving = "";
    public static String eventMovingWhy = "";
    public static String eventNotMoved = "";
    public static String frozen = "";
    public static String gone = "";
    public static String hostDevices = "";
    public static String memoryFits = "";
    public static String memoryNever = "";
    public static String memoryShort = "";
    public static String memoryTight = "";
    public static String memoryUnknown = "";
    public static String moving = "";
    public static String movingPercent = "";
    public static String nameClash = "";
    public static String noMigration = "";
    public static String notRunning = "";
    public static String notThere = "";
    public static String pausedMoves = "";
    public static String plane = "";
    public static String planeNone = "";
    public static String refused = "";
    public static String replaces = "";
    public static String runsOn = "";
    public static String sameHost = "";
    public static String sourceDown = "";
    public static String staysOn = "";
    public static String stepCheck = "";
    public static String stepCopy = "";
    public static String stepSwitch = "";
    public static String stepVerify = "";
    public static String stillHere = "";
    public static String targetAnswers = "";
    public static String targetDown = "";
    public static String targetLive = "";
    public static String timeGuessed = "";
    public static String timeMeasured = "";
    public static String title = "";
    public static String titleBack = "";
    public static String topicCpu = "";
    public static String topicDevices = "";
    public static String topicDisks = "";
    public static String topicMachine = "";
    public static String topicMemory = "";
    public static String topicNetwork = "";
    public static String topicTarget = "";
    public static String topicTime = "";
    public static String unknownHost = "";
    public static String unknownWhere = "";
    public static String uses3d = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
