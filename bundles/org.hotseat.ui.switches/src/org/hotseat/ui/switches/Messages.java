// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addSwitch = "";
    public static String administratorsOnly = "";
    public static String allReadBack = "";
    public static String connecting = "";
    public static String crosspoints = "";
    public static String crosspointsPending = "";
    public static String device = "";
    public static String dropAll = "";
    public static String dropHere = "";
    public static String dropRow = "";
    public static String editSwitch = "";
    public static String force = "";
    public static String forceAsk = "";
    public static String layer = "";
    public static String lock = "";
    public static String lockDone = "";
    public static String lockFailed = "";
    public static String nameInput = "";
    public static String nameOutput = "";
    public static String noAgents = "";
    public static String noAnswer = "";
    public static String noPresets = "";
    public static String noSwitches = "";
    public static String notTold = "";
    public static String nothingPending = "";
    public static String operatorsOnly = "";
    public static String presetItem = "";
    public static String presets = "";
    public static String removeSwitch = "";
    public static String removeSwitchAsk = "";
    public static String routeHere = "";
    public static String savePicture = "";
    public static String standing = "";
    public static String summary = "";
    public static String take = "";
    public static String takeEnded = "";
    public static String takeFailed = "";
    public static String takeOne = "";
    public static String takeSome = "";
    public static String takeTip = "";
    public static String taking = "";
    public static String tryNow = "";
    public static String unlock = "";
    public static String waiting = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
