// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String broken = "";
    public static String busy = "";
    public static String damagedMemory = "";
    public static String ended = "";
    public static String notTaken = "";
    public static String nothing = "";
    public static String nothingRemedy = "";
    public static String otherMemory = "";
    public static String taking = "";
    public static String tooOld = "";
    public static String tooOldRemedy = "";
    public static String waitingGone = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
