// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aliveByCpu = "";
    public static String aliveBySerial = "";
    public static String begin = "";
    public static String between = "";
    public static String bound = "";
    public static String brokenOff = "";
    public static String cancelDrill = "";
    public static String close = "";
    public static String colAge = "";
    public static String colAlive = "";
    public static String colBegun = "";
    public static String colCondition = "";
    public static String colGeneration = "";
    public static String colLoad = "";
    public static String colMade = "";
    public static String colOutcome = "";
    public static String colRestored = "";
    public static String colRun = "";
    public static String explained = "";
    public static String failed = "";
    public static String failedBecause = "";
    public static String fileName = "";
    public static String formula = "";
    public static String noAgent = "";
    public static String noAnswer = "";
    public static String noCluster = "";
    public static String notCopied = "";
    public static String nothingCounted = "";
    public static String nothingHeld = "";
    public static String oneMachine = "";
    public static String operatorsOnly = "";
    public static String question = "";
    public static String receiving = "";
    public static String reportMade = "";
    public static String reportTitle = "";
    public static String runs = "";
    public static String saveReport = "";
    public static String spread = "";
    public static String spreads = "";
    public static String stateCancelled = "";
    public static String stateDone = "";
    public static String stateGoingOn = "";
    public static String stateNone = "";
    public static String stateStopped = "";
    public static String stepClearing = "";
    public static String stepMaking = "";
    public static String stepRestoring = "";
    public static String stepWaiting = "";
    public static String stepWatching = "";
    public static String title = "";
    public static String tooLong = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
