// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badPiece = "";
    public static String closed = "";
    public static String damaged = "";
    public static String interrupted = "";
    public static String late = "";
    public static String missedEvents = "";
    public static String noTunnel = "";
    public static String otherDriver = "";
    public static String otherDriverRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
