// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badAnswer = "";
    public static String badFrame = "";
    public static String badSum = "";
    public static String broken = "";
    public static String brokenRemedy = "";
    public static String missingPages = "";
    public static String remedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
