// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badBytes = "";
    public static String badBytesRemedy = "";
    public static String late = "";
    public static String lateRemedy = "";
    public static String noFolder = "";
    public static String noFolderRemedy = "";
    public static String noBoard = "";
    public static String noBoardRemedy = "";
    public static String noName = "";
    public static String soundOff = "";
    public static String soundOffRemedy = "";
    public static String strangeTerms = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
