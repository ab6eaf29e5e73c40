// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badBlock = "";
    public static String badEnd = "";
    public static String badFlags = "";
    public static String badSection = "";
    public static String badSectionRemedy = "";
    public static String badStart = "";
    public static String cutShort = "";
    public static String newImage = "";
    public static String otherVersion = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
