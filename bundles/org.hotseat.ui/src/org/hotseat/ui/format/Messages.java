// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.format;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String columnDays = "";
    public static String columnHours = "";
    public static String daysHours = "";
    public static String hoursMinutes = "";
    public static String minutes = "";
    public static String seconds = "";
    public static String timeAndAge = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
