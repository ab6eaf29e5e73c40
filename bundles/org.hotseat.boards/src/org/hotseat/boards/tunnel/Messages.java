// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String busy = "";
    public static String busyRemedy = "";
    public static String interrupted = "";
    public static String notLeft = "";
    public static String notLeftRemedy = "";
    public static String noLocal = "";
    public static String noSocket = "";
    public static String noSocketRemedy = "";
    public static String noStream = "";
    public static String notTakenIn = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
