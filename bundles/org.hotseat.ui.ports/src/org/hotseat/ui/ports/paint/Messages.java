// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String endsIn = "";
    public static String noPort = "";
    public static String noPortYet = "";
    public static String ports = "";
    public static String refused = "";
    public static String shallBeFree = "";
    public static String shallGoTo = "";
    public static String silent = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
