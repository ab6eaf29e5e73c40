// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allMine;
    public static String allTheirs;
    public static String base;
    public static String choose;
    public static String heading;
    public static String mine;
    public static String open;
    public static String ready;
    public static String result;
    public static String take;
    public static String takeMine;
    public static String takeTheirs;
    public static String theirs;
    public static String title;
    public static String what;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
