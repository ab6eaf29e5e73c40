// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ending = "";
    public static String kept = "";
    public static String keptRemedy = "";
    public static String manyTunnels = "";
    public static String noMeter = "";
    public static String parcelGone = "";
    public static String sameHost = "";
    public static String tunnelClosed = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
