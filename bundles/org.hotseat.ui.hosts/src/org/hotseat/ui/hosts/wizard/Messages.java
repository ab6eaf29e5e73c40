// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accessMessage = "";
    public static String accessTitle = "";
    public static String account = "";
    public static String added = "";
    public static String addedWithAgent = "";
    public static String agentHead = "";
    public static String another = "";
    public static String back = "";
    public static String bridgeHead = "";
    public static String bridgeMissing = "";
    public static String bridgeNamed = "";
    public static String bridgeNeeded = "";
    public static String cancel = "";
    public static String cardHead = "";
    public static String checkAgain = "";
    public static String checkHead = "";
    public static String checking = "";
    public static String checksTitle = "";
    public static String comma = "";
    public static String commands = "";
    public static String countGood = "";
    public static String countNotes = "";
    public static String countRunning = "";
    public static String countStops = "";
    public static String deployAgain = "";
    public static String deployBackground = "";
    public static String deployDone = "";
    public static String deployFailed = "";
    public static String deployFounded = "";
    public static String deployJoined = "";
    public static String deployNextFounded = "";
    public static String deployNextJoined = "";
    public static String deployPercent = "";
    public static String deployPoor = "";
    public static String deployRuns = "";
    public static String deployTitle = "";
    public static String deployWithout = "";
    public static String finish = "";
    public static String fits = "";
    public static String fitsWithNotes = "";
    public static String fixCommands = "";
    public static String fixHead = "";
    public static String fixNone = "";
    public static String fixNoneMore = "";
    public static String fixUndo = "";
    public static String fixUndoGuarded = "";
    public static String fixWindow = "";
    public static String forgetOldKey = "";
    public static String foundHead = "";
    public static String goesOn = "";
    public static String keyAddress = "";
    public static String keyChanged = "";
    public static String keyCompare = "";
    public static String keyHint = "";
    public static String keyMessage = "";
    public static String keyPrint = "";
    public static String keyTitle = "";
    public static String keyType = "";
    public static String leavesFixes = "";
    public static String leavesKey = "";
    public static String leavesNothing = "";
    public static String leavesTakenBack = "";
    public static String mtu = "";
    public static String next = "";
    public static String noInterface = "";
    public static String noLink = "";
    public static String oneCommand = "";
    public static String passwordMissing = "";
    public static String place = "";
    public static String plane = "";
    public static String planeOpen = "";
    public static String planesMessage = "";
    public static String planesTitle = "";
    public static String pool = "";
    public static String poolsHead = "";
    public static String poolsNone = "";
    public static String refuse = "";
    public static String sameCard = "";
    public static String showCommands = "";
    public static String size = "";
    public static String stepAccess = "";
    public static String stepChecks = "";
    public static String stepPlanes = "";
    public static String stepSummary = "";
    public static String stopWaiting = "";
    public static String stops = "";
    public static String summaryAddress = "";
    public static String summaryChecks = "";
    public static String summaryDeploys = "";
    public static String summaryHost = "";
    public static String summaryLibvirt = "";
    public static String summaryMessage = "";
    public static String summarySize = "";
    public static String summaryTitle = "";
    public static String takeBack = "";
    public static String takingBack = "";
    public static String thereHead = "";
    public static String trust = "";
    public static String verdictGood = "";
    public static String verdictNotRun = "";
    public static String verdictNote = "";
    public static String verdictRunning = "";
    public static String verdictStop = "";
    public static String waiting = "";
    public static String waitingSince = "";
    public static String windowTitle = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
