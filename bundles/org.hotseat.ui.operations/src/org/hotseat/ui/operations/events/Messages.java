// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allEvents = "";
    public static String clearFilter = "";
    public static String close = "";
    public static String detailsTitle = "";
    public static String errorsOnly = "";
    public static String exportFailed = "";
    public static String exportTitle = "";
    public static String exportTo = "";
    public static String filterHint = "";
    public static String goTo = "";
    public static String noCause = "";
    public static String noMatch = "";
    public static String nothingHappened = "";
    public static String severity = "";
    public static String source = "";
    public static String time = "";
    public static String title = "";
    public static String titleUnread = "";
    public static String warningsAndErrors = "";
    public static String what = "";
    public static String where = "";
    public static String who = "";
    public static String why = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
