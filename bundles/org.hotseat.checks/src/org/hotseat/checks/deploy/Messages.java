// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String connectFirst = "";
    public static String linkGone = "";
    public static String linkGoneRemedy = "";
    public static String noAgent = "";
    public static String noAgentRemedy = "";
    public static String noArchive = "";
    public static String noArchiveRemedy = "";
    public static String noCopies = "";
    public static String noDoor = "";
    public static String noDoorRemedy = "";
    public static String noHost = "";
    public static String noSuchArchive = "";
    public static String simulated = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
