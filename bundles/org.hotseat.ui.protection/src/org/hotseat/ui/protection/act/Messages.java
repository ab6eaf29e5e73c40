// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String administratorsOnly = "";
    public static String answersNot = "";
    public static String aspect = "";
    public static String cannotCopy = "";
    public static String changedMeanwhile = "";
    public static String changedMeanwhileRemedy = "";
    public static String checkpointTitle = "";
    public static String choosePrimary = "";
    public static String chooseStandby = "";
    public static String columnFits = "";
    public static String columnHost = "";
    public static String dialogMessage = "";
    public static String dialogTitle = "";
    public static String dialogVerb = "";
    public static String down = "";
    public static String fits = "";
    public static String fullCopyTitle = "";
    public static String goOnTitle = "";
    public static String guest = "";
    public static String guestHint = "";
    public static String guestNone = "";
    public static String guestReport = "";
    public static String guestRestart = "";
    public static String hostGone = "";
    public static String kindCopy = "";
    public static String kindNone = "";
    public static String kindRestart = "";
    public static String longest = "";
    public static String longestHint = "";
    public static String longestTooShort = "";
    public static String noAgent = "";
    public static String noAnswer = "";
    public static String noCluster = "";
    public static String noStandbyAlive = "";
    public static String notProtected = "";
    public static String oneMachine = "";
    public static String pageNow = "";
    public static String pageWanted = "";
    public static String pauseTitle = "";
    public static String pauses = "";
    public static String pausesHint = "";
    public static String primaryLabel = "";
    public static String priority = "";
    public static String priorityHint = "";
    public static String protectCopyTitle = "";
    public static String protectNoneTitle = "";
    public static String protectOtherwiseTitle = "";
    public static String protectRestartTitle = "";
    public static String revert = "";
    public static String rpo = "";
    public static String rpoHint = "";
    public static String runsElsewhere = "";
    public static String seconds = "";
    public static String shortest = "";
    public static String shortestHint = "";
    public static String shortestTooLong = "";
    public static String standbyIsPrimary = "";
    public static String standbysLabel = "";
    public static String standbysTip = "";
    public static String takesNoCopies = "";
    public static String up = "";
    public static String willBeUnprotected = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
