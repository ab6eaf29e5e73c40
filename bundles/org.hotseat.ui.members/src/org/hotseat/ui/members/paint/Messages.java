// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String freezeStarts = "";
    public static String frozen = "";
    public static String leaseEnds = "";
    public static String mayStart = "";
    public static String pathMark = "";
    public static String renewEvery = "";
    public static String ruleHolds = "";
    public static String rungItem = "";
    public static String slack = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
