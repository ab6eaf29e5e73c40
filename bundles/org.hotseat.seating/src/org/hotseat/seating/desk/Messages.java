// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String epochOld = "";
    public static String noHost = "";
    public static String noHostRemedy = "";
    public static String noLeader = "";
    public static String noLeaderRemedy = "";
    public static String noMachine = "";
    public static String noMachineRemedy = "";
    public static String noMove = "";
    public static String noMoveRemedy = "";
    public static String noSeat = "";
    public static String noSeatRemedy = "";
    public static String seatEmpty = "";
    public static String seatEmptyRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
