// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String columnCheck = "";
    public static String columnNow = "";
    public static String columnOutput = "";
    public static String columnThen = "";
    public static String diverged = "";
    public static String free = "";
    public static String indeterminate = "";
    public static String keysOf = "";
    public static String layerAudio = "";
    public static String layerKvm = "";
    public static String layerUsb = "";
    public static String layerVideo = "";
    public static String lockedByOther = "";
    public static String noInput = "";
    public static String noSuchInput = "";
    public static String noSuchOutput = "";
    public static String notConnected = "";
    public static String notSent = "";
    public static String ownLock = "";
    public static String refused = "";
    public static String stateConnected = "";
    public static String stateConnecting = "";
    public static String stateLost = "";
    public static String stateUnusable = "";
    public static String switchedOutside = "";
    public static String unknown = "";
    public static String unknownNow = "";
    public static String usbOf = "";
    public static String verified = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
