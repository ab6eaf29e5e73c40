// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.daemon;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String ended = "";
    public static String folder = "";
    public static String interrupted = "";
    public static String late = "";
    public static String noProgram = "";
    public static String noProgramRemedy = "";
    public static String runs = "";
    public static String stays = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
