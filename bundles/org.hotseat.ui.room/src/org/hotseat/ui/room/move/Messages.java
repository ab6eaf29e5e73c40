// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String background = "";
    public static String cancel = "";
    public static String cancelMove = "";
    public static String cancelling = "";
    public static String changeDocument = "";
    public static String closeDialog = "";
    public static String columnFits = "";
    public static String columnTarget = "";
    public static String computing = "";
    public static String consequences = "";
    public static String documentChanged = "";
    public static String documentOnly = "";
    public static String escape = "";
    public static String holding = "";
    public static String holdingFits = "";
    public static String holdingOver = "";
    public static String legAssign = "";
    public static String legCount = "";
    public static String legFence = "";
    public static String legLock = "";
    public static String legMachine = "";
    public static String legMissing = "";
    public static String legPlan = "";
    public static String legRelease = "";
    public static String legUsb = "";
    public static String legVerify = "";
    public static String legVideo = "";
    public static String levelE0 = "";
    public static String levelE1 = "";
    public static String levelE2 = "";
    public static String levelE3 = "";
    public static String levelE4 = "";
    public static String levelE5 = "";
    public static String move = "";
    public static String moveSeat = "";
    public static String moved = "";
    public static String moving = "";
    public static String next = "";
    public static String noAnswer = "";
    public static String pickerHint = "";
    public static String pickerTitle = "";
    public static String putBack = "";
    public static String refused = "";
    public static String returned = "";
    public static String steps = "";
    public static String stillUnderWay = "";
    public static String superseded = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
