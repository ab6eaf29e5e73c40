// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.act;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badHex = "";
    public static String badHexRemedy = "";
    public static String freeOne = "";
    public static String meanwhile = "";
    public static String meanwhileRemedy = "";
    public static String noAnswer = "";
    public static String nothing = "";
    public static String nothingRemedy = "";
    public static String tooMany = "";
    public static String tooManyRemedy = "";
    public static String wireOne = "";
    public static String wireSome = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
