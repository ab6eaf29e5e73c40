// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that go to consoles. */
final class Messages extends NLS {

    public static String moveAnew = "";
    public static String moveBusy = "";
    public static String moveCopied = "";
    public static String moveCopiedRemedy = "";
    public static String moveEnding = "";
    public static String moveLost = "";
    public static String moveNotHere = "";
    public static String moveNowhere = "";
    public static String moveOpen = "";
    public static String moveOpenRemedy = "";
    public static String moveStays = "";
    public static String moveThere = "";
    public static String moveThereLease = "";
    public static String moveUnheard = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
