// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.ledger;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allKept = "";
    public static String causeEnded = "";
    public static String causeIntended = "";
    public static String causeMaintenance = "";
    public static String causeMoved = "";
    public static String causeReleased = "";
    public static String causeRuns = "";
    public static String causeTaken = "";
    public static String colAvailability = "";
    public static String colCause = "";
    public static String colDown = "";
    public static String colDrills = "";
    public static String colFailures = "";
    public static String colFrom = "";
    public static String colHost = "";
    public static String colLength = "";
    public static String colMttf = "";
    public static String colMttr = "";
    public static String colName = "";
    public static String colNow = "";
    public static String colOff = "";
    public static String colStanding = "";
    public static String colTimeShare = "";
    public static String colTrials = "";
    public static String colUnknown = "";
    public static String colUp = "";
    public static String down = "";
    public static String drills = "";
    public static String fileName = "";
    public static String formula = "";
    public static String lastDay = "";
    public static String lastMonth = "";
    public static String lastWeek = "";
    public static String noAnswer = "";
    public static String noCluster = "";
    public static String notRead = "";
    public static String notWhole = "";
    public static String nothing = "";
    public static String off = "";
    public static String readAgain = "";
    public static String reading = "";
    public static String reportMade = "";
    public static String reportTitle = "";
    public static String saveReport = "";
    public static String span = "";
    public static String trials = "";
    public static String unknown = "";
    public static String up = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
