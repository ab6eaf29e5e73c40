// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String computing = "";
    public static String drop = "";
    public static String escape = "";
    public static String milliseconds = "";
    public static String minutes = "";
    public static String noDrop = "";
    public static String seconds = "";
    public static String time = "";
    public static String timeUnknown = "";
    public static String title = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
