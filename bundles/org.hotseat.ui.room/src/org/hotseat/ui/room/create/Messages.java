// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addSeat = "";
    public static String deviceNameMissing = "";
    public static String deviceTwice = "";
    public static String firstRoom = "";
    public static String hostFits = "";
    public static String hostSays = "";
    public static String hostUnknown = "";
    public static String input = "";
    public static String inputNamed = "";
    public static String locked = "";
    public static String nameMissing = "";
    public static String nameOdd = "";
    public static String nameTaken = "";
    public static String noAnswer = "";
    public static String notRead = "";
    public static String notReturned = "";
    public static String notShown = "";
    public static String notTold = "";
    public static String outputTwice = "";
    public static String portOf = "";
    public static String screenNameMissing = "";
    public static String screenTwice = "";
    public static String socket = "";
    public static String socketNamed = "";
    public static String speedMissing = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
