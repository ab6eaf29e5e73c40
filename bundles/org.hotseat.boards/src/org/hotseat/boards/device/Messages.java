// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String noServer = "";
    public static String noSound = "";
    public static String noSoundRemedy = "";
    public static String noUsb = "";
    public static String noUsbProgram = "";
    public static String noUsbProgramRemedy = "";
    public static String noUsbRemedy = "";
    public static String usbAttached = "";
    public static String usbEnded = "";
    public static String usbEndedRemedy = "";
    public static String usbOffered = "";
    public static String usbStrange = "";
    public static String usbWaits = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
