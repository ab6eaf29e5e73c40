// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String clearFilter = "";
    public static String computing = "";
    public static String dragging = "";
    public static String filterHint = "";
    public static String noMatch = "";
    public static String noProblem = "";
    public static String showAll = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
