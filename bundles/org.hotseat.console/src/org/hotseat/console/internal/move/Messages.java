// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String alreadyThere = "";
    static String busy = "";
    static String computing = "";
    static String cpuEmulated = "";
    static String cpuMissing = "";
    static String cpuOther = "";
    static String cpuPassthrough = "";
    static String cpuSame = "";
    static String devicesFree = "";
    static String diskBlock = "";
    static String diskCached = "";
    static String diskLocal = "";
    static String disksNone = "";
    static String disksShared = "";
    static String diskUnknown = "";
    static String driveLoaded = "";
    static String eventMoved = "";
    static String eventMovedWhy = "";
    static String eventNotMoved = "";
    static String gone = "";
    static String hostDevices = "";
    static String memoryFits = "";
    static String memoryShort = "";
    static String memoryTight = "";
    static String memoryUnknown = "";
    static String moving = "";
    static String movingPercent = "";
    static String nameClash = "";
    static String noMigration = "";
    static String notRunning = "";
    static String notThere = "";
    static String pausedMoves = "";
    static String plane = "";
    static String planeNone = "";
    static String refused = "";
    static String replaces = "";
    static String runsOn = "";
    static String sameHost = "";
    static String sourceDown = "";
    static String staysOn = "";
    static String stepCheck = "";
    static String stepCopy = "";
    static String stepSwitch = "";
    static String stepVerify = "";
    static String stillHere = "";
    static String targetAnswers = "";
    static String targetDown = "";
    static String targetLive = "";
    static String timeGuessed = "";
    static String timeMeasured = "";
    static String title = "";
    static String titleBack = "";
    static String topicCpu = "";
    static String topicDevices = "";
    static String topicDisks = "";
    static String topicMachine = "";
    static String topicMemory = "";
    static String topicNetwork = "";
    static String topicTarget = "";
    static String topicTime = "";
    static String unknownHost = "";
    static String unknownWhere = "";
    static String uses3d = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
