// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ended = "";
    public static String late = "";
    public static String lateRemedy = "";
    public static String noPlace = "";
    public static String notKept = "";
    public static String notKeptRemedy = "";
    public static String notRead = "";
    public static String notReadRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
