// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String adding = "";
    public static String cancelled = "";
    public static String damaged = "";
    public static String dataGone = "";
    public static String dataGoneRemedy = "";
    public static String diskRemedy = "";
    public static String ended = "";
    public static String folderUnusable = "";
    public static String hasData = "";
    public static String levelling = "";
    public static String noBinary = "";
    public static String noBinaryRemedy = "";
    public static String notRestored = "";
    public static String portRemedy = "";
    public static String removing = "";
    public static String replaceRemedy = "";
    public static String seeLog = "";
    public static String startLate = "";
    public static String starting = "";
    public static String stillRuns = "";
    public static String stopLate = "";
    public static String tooOld = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
