// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String computing = "";
    static String drop = "";
    static String escape = "";
    static String milliseconds = "";
    static String minutes = "";
    static String noDrop = "";
    static String seconds = "";
    static String time = "";
    static String timeUnknown = "";
    static String title = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
