// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accounts = "";
    public static String addHost = "";
    public static String auditAlways = "";
    public static String auditAny = "";
    public static String auditBroken = "";
    public static String auditDay = "";
    public static String auditDetails = "";
    public static String auditDone = "";
    public static String auditExport = "";
    public static String auditFilter = "";
    public static String auditHour = "";
    public static String auditMonth = "";
    public static String auditRefused = "";
    public static String auditShown = "";
    public static String auditWeek = "";
    public static String auditWhole = "";
    public static String copyAsText = "";
    public static String copyAsTextTip = "";
    public static String copyRows = "";
    public static String ladder = "";
    public static String ladderOf = "";
    public static String lossLadderTip = "";
    public static String lossSince = "";
    public static String nobodyLost = "";
    public static String noCluster = "";
    public static String noLadder = "";
    public static String noTiming = "";
    public static String paths = "";
    public static String pathsOf = "";
    public static String pin = "";
    public static String reading = "";
    public static String savePicture = "";
    public static String setTiming = "";
    public static String showJournal = "";
    public static String showJournalTip = "";
    public static String showLadder = "";
    public static String timing = "";
    public static String tryNow = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
