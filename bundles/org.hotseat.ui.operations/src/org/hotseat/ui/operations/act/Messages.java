// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add = "";
    public static String cancel = "";
    public static String name = "";
    public static String newTitle = "";
    public static String objects = "";
    public static String remove = "";
    public static String removeNothing = "";
    public static String removeQuestion = "";
    public static String removeTitle = "";
    public static String rename = "";
    public static String renameTitle = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
