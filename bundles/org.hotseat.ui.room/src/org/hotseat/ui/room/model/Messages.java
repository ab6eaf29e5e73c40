// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String byHost = "";
    public static String degraded = "";
    public static String displacedBy = "";
    public static String late = "";
    public static String moving = "";
    public static String notSeen = "";
    public static String nothingHere = "";
    public static String since = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
