// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.preference;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String appearancePage = "";
    public static String confirm = "";
    public static String cycle = "";
    public static String cycleRange = "";
    public static String hotseatPage = "";
    public static String language = "";
    public static String languageChinese = "";
    public static String languageEnglish = "";
    public static String languageSystem = "";
    public static String notWritten = "";
    public static String patience = "";
    public static String patienceRange = "";
    public static String restartLater = "";
    public static String restartNow = "";
    public static String restartQuestion = "";
    public static String restartTitle = "";
    public static String theme = "";
    public static String themeDark = "";
    public static String themeLight = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
