// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String foreignTheme = "";
    public static String foreignThemeRemedy = "";
    public static String noLibvirt = "";
    public static String noLibvirtRemedy = "";
    public static String poorLocale = "";
    public static String poorLocaleRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
