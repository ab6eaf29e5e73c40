// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badCapacity = "";
    public static String badCapacityRemedy = "";
    public static String badMark = "";
    public static String badMarkRemedy = "";
    public static String badName = "";
    public static String badNameRemedy = "";
    public static String badTest = "";
    public static String badTestRemedy = "";
    public static String closed = "";
    public static String closedRemedy = "";
    public static String damaged = "";
    public static String damagedRemedy = "";
    public static String fileRemedy = "";
    public static String noLine = "";
    public static String noLineRemedy = "";
    public static String noPort = "";
    public static String noPortRemedy = "";
    public static String oldEpoch = "";
    public static String oldEpochRemedy = "";
    public static String sameEpoch = "";
    public static String testBus = "";
    public static String testBusRemedy = "";
    public static String testBusy = "";
    public static String testBusyRemedy = "";
    public static String testChanged = "";
    public static String testChangedRemedy = "";
    public static String testGone = "";
    public static String testGoneRemedy = "";
    public static String testStuck = "";
    public static String testStuckRemedy = "";
    public static String twice = "";
    public static String twiceRemedy = "";
    public static String unreadable = "";
    public static String unwritable = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
