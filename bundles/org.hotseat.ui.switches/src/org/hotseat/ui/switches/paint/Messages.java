// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.paint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String crosspoint = "";
    public static String cursor = "";
    public static String edidDiffers = "";
    public static String foreignLock = "";
    public static String heads = "";
    public static String noDisplay = "";
    public static String noSignal = "";
    public static String notReadBack = "";
    public static String outside = "";
    public static String ownLock = "";
    public static String pending = "";
    public static String pendingBut = "";
    public static String routed = "";
    public static String shows = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
