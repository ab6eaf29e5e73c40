// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String background = "";
    public static String backgroundHint = "";
    public static String bandwidth = "";
    public static String bandwidthHint = "";
    public static String cancel = "";
    public static String cancelled = "";
    public static String cancelling = "";
    public static String cancelMove = "";
    public static String closeDialog = "";
    public static String columnCpu = "";
    public static String columnFits = "";
    public static String columnHost = "";
    public static String columnMemory = "";
    public static String computing = "";
    public static String consequences = "";
    public static String converge = "";
    public static String convergeHint = "";
    public static String downtime = "";
    public static String downtimeHint = "";
    public static String fits = "";
    public static String move = "";
    public static String moved = "";
    public static String options = "";
    public static String pickerHint = "";
    public static String pickerNext = "";
    public static String pickerTitle = "";
    public static String remap = "";
    public static String stepActive = "";
    public static String stepCancelled = "";
    public static String stepDone = "";
    public static String stepFailed = "";
    public static String steps = "";
    public static String unsafe = "";
    public static String unsafeHint = "";
    public static String unsafeVouched = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
