// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String pause = "";
    public static String pauseUnknown = "";
    public static String dark = "";
    public static String blinks = "";
    public static String memoryShort = "";
    public static String edidDiffers = "";
    public static String edidUnknown = "";
    public static String locked = "";
    public static String noFreeHead = "";
    public static String noUsbCable = "";
    public static String planeMissing = "";
    public static String notRead = "";
    public static String boardAway = "";
    public static String hostDown = "";
    public static String notKnown = "";
    public static String busy = "";
    public static String losesDesk = "";
    public static String keepsPicture = "";
    public static String keepsKeyboard = "";
    public static String fewerMonitors = "";
    public static String deviceLeft = "";
    public static String nothingToDo = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
