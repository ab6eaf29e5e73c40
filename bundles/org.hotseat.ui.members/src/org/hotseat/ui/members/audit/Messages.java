// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String arguments = "";
    public static String changed = "";
    public static String claimed = "";
    public static String command = "";
    public static String detailsTitle = "";
    public static String done = "";
    public static String exportFailed = "";
    public static String exportRemedy = "";
    public static String exportSealed = "";
    public static String exportSheet = "";
    public static String exportTitle = "";
    public static String exportTo = "";
    public static String from = "";
    public static String inStore = "";
    public static String line = "";
    public static String missing = "";
    public static String noAnswer = "";
    public static String nothing = "";
    public static String notWhole = "";
    public static String number = "";
    public static String other = "";
    public static String otherAgent = "";
    public static String otherAgentRemedy = "";
    public static String outcome = "";
    public static String previous = "";
    public static String range = "";
    public static String readSoFar = "";
    public static String readTitle = "";
    public static String refused = "";
    public static String restored = "";
    public static String seal = "";
    public static String signedIn = "";
    public static String time = "";
    public static String unreadable = "";
    public static String unreadableEntry = "";
    public static String who = "";
    public static String whole = "";
    public static String wholeKept = "";
    public static String wholeNewest = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
