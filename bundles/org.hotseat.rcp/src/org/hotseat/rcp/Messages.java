// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String about = "";
    public static String aboutClose = "";
    public static String aboutCopyright = "";
    public static String aboutDetails = "";
    public static String aboutLicence = "";
    public static String aboutName = "";
    public static String aboutVersion = "";
    public static String aboutWhat = "";
    public static String find = "";
    public static String folderInUse = "";
    public static String folderUnusable = "";
    public static String product = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
