// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String copyStands = "";
    public static String copyStandsRemedy = "";
    public static String ended = "";
    public static String linkBroke = "";
    public static String linkEnded = "";
    public static String linkRemedy = "";
    public static String newerEpoch = "";
    public static String noAnswer = "";
    public static String noImage = "";
    public static String noImageRemedy = "";
    public static String notQuiet = "";
    public static String notQuietRemedy = "";
    public static String refused = "";
    public static String standsStill = "";
    public static String strangeAnswer = "";
    public static String unexpected = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
