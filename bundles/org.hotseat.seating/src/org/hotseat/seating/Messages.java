// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String boardSilent = "";
    public static String cancelled = "";
    public static String elsewhere = "";
    public static String isOff = "";
    public static String noMachine = "";
    public static String noRun = "";
    public static String noRunRemedy = "";
    public static String notCancellable = "";
    public static String notCancellableRemedy = "";
    public static String notLeading = "";
    public static String notLeadingRemedy = "";
    public static String notProven = "";
    public static String notThere = "";
    public static String notUndone = "";
    public static String notUndoneRemedy = "";
    public static String portNotConnected = "";
    public static String seatUnknown = "";
    public static String seatUnknownRemedy = "";
    public static String shownUnknown = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
