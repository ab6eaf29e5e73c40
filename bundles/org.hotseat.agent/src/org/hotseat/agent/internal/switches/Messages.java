// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.switches;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String noLeader = "";
    public static String noLeaderRemedy = "";
    public static String noSwitch = "";
    public static String noSwitchRemedy = "";
    public static String notAnswering = "";
    public static String notAnsweringRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
