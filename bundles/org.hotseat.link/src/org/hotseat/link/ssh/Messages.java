// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String noAddress = "";
    public static String noAddressRemedy = "";
    public static String noDriver = "";
    public static String noDriverRemedy = "";
    public static String noLibvirt = "";
    public static String noLibvirtRemedy = "";
    public static String noVnc = "";
    public static String noVncRemedy = "";
    public static String passwordAsked = "";
    public static String passwordWrong = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
