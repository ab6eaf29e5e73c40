// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String atRisk = "";
    public static String blocked = "";
    public static String both = "";
    public static String busy = "";
    public static String connected = "";
    public static String connecting = "";
    public static String copying = "";
    public static String cpuAt = "";
    public static String crashed = "";
    public static String displaced = "";
    public static String done = "";
    public static String error = "";
    public static String failed = "";
    public static String frozen = "";
    public static String info = "";
    public static String memoryAt = "";
    public static String noAnswer = "";
    public static String notConnected = "";
    public static String notPossible = "";
    public static String off = "";
    public static String protectedNow = "";
    public static String running = "";
    public static String saved = "";
    public static String shuttingDown = "";
    public static String sleeping = "";
    public static String stale = "";
    public static String staleSince = "";
    public static String suspended = "";
    public static String takingOver = "";
    public static String unknown = "";
    public static String unprotected = "";
    public static String unreachable = "";
    public static String warning = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
