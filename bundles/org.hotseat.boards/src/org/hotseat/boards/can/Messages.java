// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String adapterClosed = "";
    public static String adapterListens = "";
    public static String adapterOpen = "";
    public static String badFrame = "";
    public static String closed = "";
    public static String connected = "";
    public static String cut = "";
    public static String gone = "";
    public static String otherRate = "";
    public static String stranger = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
