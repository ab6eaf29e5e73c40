// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allReadBack = "";
    public static String connecting = "";
    public static String crosspoints = "";
    public static String crosspointsPending = "";
    public static String device = "";
    public static String dropAll = "";
    public static String dropRow = "";
    public static String force = "";
    public static String forceAsk = "";
    public static String layer = "";
    public static String layerAudio = "";
    public static String layerKvm = "";
    public static String layerUsb = "";
    public static String layerVideo = "";
    public static String lock = "";
    public static String lockDone = "";
    public static String lockFailed = "";
    public static String noAgents = "";
    public static String noAnswer = "";
    public static String noPresets = "";
    public static String noSwitches = "";
    public static String notTold = "";
    public static String nothingPending = "";
    public static String operatorsOnly = "";
    public static String presetConflict = "";
    public static String presetItem = "";
    public static String presetName = "";
    public static String presetNameWrong = "";
    public static String presetSaved = "";
    public static String presets = "";
    public static String savePicture = "";
    public static String savePreset = "";
    public static String standing = "";
    public static String stateConnected = "";
    public static String stateConnecting = "";
    public static String stateLost = "";
    public static String stateUnusable = "";
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
