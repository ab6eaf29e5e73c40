// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String apply = "";
    public static String cancel = "";
    public static String choose = "";
    public static String copyValue = "";
    public static String edit = "";
    public static String filterNames = "";
    public static String gone = "";
    public static String moveDown = "";
    public static String moveUp = "";
    public static String property = "";
    public static String readingParts = "";
    public static String remove = "";
    public static String removed = "";
    public static String select = "";
    public static String value = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
