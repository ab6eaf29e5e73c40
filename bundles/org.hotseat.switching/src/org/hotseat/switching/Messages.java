// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asking = "";
    public static String busy = "";
    public static String definitionRemedy = "";
    public static String ending = "";
    public static String inputsMissing = "";
    public static String locked = "";
    public static String lockedRemedy = "";
    public static String noAddress = "";
    public static String noAddressRemedy = "";
    public static String noInput = "";
    public static String noInputRemedy = "";
    public static String noLayer = "";
    public static String noLayerRemedy = "";
    public static String noOutput = "";
    public static String noSwitch = "";
    public static String noSwitchRemedy = "";
    public static String notAnswering = "";
    public static String notAnsweringRemedy = "";
    public static String otherOutput = "";
    public static String outputsMissing = "";
    public static String putBack = "";
    public static String puttingBack = "";
    public static String switching = "";
    public static String unknownNow = "";
    public static String unknownNowRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
