// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add = "";
    public static String addMessage = "";
    public static String addTitle = "";
    public static String addWindow = "";
    public static String address = "";
    public static String addressMissing = "";
    public static String addressOdd = "";
    public static String attempt = "";
    public static String attemptFailed = "";
    public static String attempting = "";
    public static String cancel = "";
    public static String changeHead = "";
    public static String changeMessage = "";
    public static String changeTitle = "";
    public static String changeWindow = "";
    public static String changedMeanwhile = "";
    public static String columnAddress = "";
    public static String columnKind = "";
    public static String columnLabel = "";
    public static String columnLayer = "";
    public static String columnName = "";
    public static String columnOutputs = "";
    public static String columnPlugged = "";
    public static String columnPort = "";
    public static String conflictRemedy = "";
    public static String found = "";
    public static String kind = "";
    public static String layer = "";
    public static String layerTip = "";
    public static String layerTold = "";
    public static String name = "";
    public static String nameMissing = "";
    public static String nameOdd = "";
    public static String nameTaken = "";
    public static String noAnswer = "";
    public static String noPassword = "";
    public static String notThere = "";
    public static String operatorsOnly = "";
    public static String password = "";
    public static String passwordKept = "";
    public static String passwordNone = "";
    public static String placeTaken = "";
    public static String pluggedNothing = "";
    public static String pluggedTwice = "";
    public static String port = "";
    public static String portName = "";
    public static String portNameOdd = "";
    public static String portNameTwice = "";
    public static String portOdd = "";
    public static String portPlugged = "";
    public static String portsHead = "";
    public static String portsMeanwhile = "";
    public static String portsMessage = "";
    public static String portsMissing = "";
    public static String portsWindow = "";
    public static String presetMeanwhile = "";
    public static String presetNameOdd = "";
    public static String presetOver = "";
    public static String presetRecall = "";
    public static String presetRemove = "";
    public static String presetRemoveAsk = "";
    public static String presetSave = "";
    public static String presetUnread = "";
    public static String presetsHead = "";
    public static String presetsMessage = "";
    public static String presetsWindow = "";
    public static String removePresetTitle = "";
    public static String removeTitle = "";
    public static String save = "";
    public static String savePresetTitle = "";
    public static String sideInput = "";
    public static String sideOutput = "";
    public static String size = "";
    public static String thing = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
