// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String interrupted = "";
    public static String noAgents = "";
    public static String noAgentsRemedy = "";
    public static String noCluster = "";
    public static String noClusterRemedy = "";
    public static String nobodyListens = "";
    public static String nobodyListensRemedy = "";
    public static String notConnected = "";
    public static String notConnectedRemedy = "";
    public static String otherCluster = "";
    public static String otherClusterRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
