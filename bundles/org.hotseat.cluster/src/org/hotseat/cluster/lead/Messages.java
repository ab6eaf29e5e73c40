// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String clockBehind = "";
    public static String clockBehindRemedy = "";
    public static String notGoingOn = "";
    public static String notGoingOnRemedy = "";
    public static String busy = "";
    public static String busyRemedy = "";
    public static String ended = "";
    public static String noLeader = "";
    public static String noLeaderRemedy = "";
    public static String noRoute = "";
    public static String notLeader = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
