// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String tooNew = "";
    public static String tooNewRemedy = "";
    public static String damaged = "";
    public static String damagedRemedy = "";
    public static String roomTooNew = "";
    public static String roomTooNewRemedy = "";
    public static String roomDamaged = "";
    public static String roomDamagedRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
