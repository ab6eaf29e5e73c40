// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String diverged = "";
    public static String divergedRemedy = "";
    public static String indeterminate = "";
    public static String indeterminateRemedy = "";
    public static String late = "";
    public static String lateRemedy = "";
    public static String lockNotHeld = "";
    public static String lost = "";
    public static String lostRemedy = "";
    public static String noDisconnect = "";
    public static String noDisconnectRemedy = "";
    public static String noInput = "";
    public static String noLayer = "";
    public static String noLayerRemedy = "";
    public static String noLock = "";
    public static String noLockRemedy = "";
    public static String noOutput = "";
    public static String noPortRemedy = "";
    public static String refused = "";
    public static String refusedBUSY = "";
    public static String refusedCONFLICT = "";
    public static String refusedLOCKED = "";
    public static String refusedOFFLINE_ENDPOINT = "";
    public static String refusedOTHER = "";
    public static String refusedPRIVILEGE = "";
    public static String refusedRANGE = "";
    public static String refusedUNSUPPORTED = "";
    public static String signIn = "";
    public static String signInRemedy = "";
    public static String strange = "";
    public static String strangeRemedy = "";
    public static String unreachable = "";
    public static String unreachableRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
