// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String background = "";
    static String backgroundHint = "";
    static String bandwidth = "";
    static String bandwidthHint = "";
    static String bandwidthUnit = "";
    static String cancel = "";
    static String cancelled = "";
    static String cancelling = "";
    static String cancelMove = "";
    static String closeDialog = "";
    static String columnCpu = "";
    static String columnFits = "";
    static String columnHost = "";
    static String columnMemory = "";
    static String computing = "";
    static String consequences = "";
    static String converge = "";
    static String convergeHint = "";
    static String downtime = "";
    static String downtimeHint = "";
    static String downtimeUnit = "";
    static String fits = "";
    static String move = "";
    static String moved = "";
    static String noMachine = "";
    static String options = "";
    static String pickerHint = "";
    static String pickerNext = "";
    static String pickerTitle = "";
    static String remap = "";
    static String stepActive = "";
    static String stepCancelled = "";
    static String stepDone = "";
    static String stepFailed = "";
    static String steps = "";
    static String unsafe = "";
    static String unsafeHint = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
