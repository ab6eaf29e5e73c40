// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String administratorsOnly = "";
    public static String arrived = "";
    public static String changedMeanwhile = "";
    public static String close = "";
    public static String colMachine = "";
    public static String colState = "";
    public static String colTarget = "";
    public static String dialogTitle = "";
    public static String failed = "";
    public static String headOff = "";
    public static String headOn = "";
    public static String headReturning = "";
    public static String inMaintenance = "";
    public static String littleMemory = "";
    public static String movesLive = "";
    public static String moving = "";
    public static String noAgent = "";
    public static String noCluster = "";
    public static String noOther = "";
    public static String notHeard = "";
    public static String oneHost = "";
    public static String runsNoMachines = "";
    public static String semicolon = "";
    public static String stays = "";
    public static String summaryEmpty = "";
    public static String summaryOff = "";
    public static String summaryOffLeft = "";
    public static String summaryOn = "";
    public static String summaryReturning = "";
    public static String takenOver = "";
    public static String titleBack = "";
    public static String titleBegin = "";
    public static String titleEnd = "";
    public static String verbBack = "";
    public static String verbBegin = "";
    public static String verbEnd = "";
    public static String waits = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
