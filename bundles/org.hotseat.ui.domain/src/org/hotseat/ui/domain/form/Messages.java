// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addOne = "";
    public static String addSeveral = "";
    public static String addStep = "";
    public static String applyNow = "";
    public static String atNextStart = "";
    public static String bootDevice = "";
    public static String bootFrom = "";
    public static String bootHint = "";
    public static String bootNetwork = "";
    public static String bootStep = "";
    public static String bootWay = "";
    public static String cannotHold = "";
    public static String down = "";
    public static String hasNow = "";
    public static String nothingWaits = "";
    public static String notRunning = "";
    public static String now = "";
    public static String plugIn = "";
    public static String plugOut = "";
    public static String remove = "";
    public static String removeStep = "";
    public static String runsWith = "";
    public static String setting = "";
    public static String sizeForm = "";
    public static String up = "";
    public static String waits = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
