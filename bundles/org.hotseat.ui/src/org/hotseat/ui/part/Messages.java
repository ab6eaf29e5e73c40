// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String chooseColumns = "";
    public static String clearFilter = "";
    public static String filterEmpty = "";
    public static String noCluster = "";
    public static String openCluster = "";
    public static String reverseOrder = "";
    public static String sortBy = "";
    public static String stepOf = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
