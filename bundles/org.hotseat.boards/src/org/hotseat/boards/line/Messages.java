// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.line;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badDevice = "";
    public static String badDeviceRemedy = "";
    public static String badSettings = "";
    public static String badSettingsRemedy = "";
    public static String closed = "";
    public static String gone = "";
    public static String hungUp = "";
    public static String noProgram = "";
    public static String open = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
