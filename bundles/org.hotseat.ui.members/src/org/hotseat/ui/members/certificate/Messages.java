// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String authorityEnds = "";
    public static String authorityGood = "";
    public static String authorityUnknown = "";
    public static String cancel = "";
    public static String changeButton = "";
    public static String changeOpen = "";
    public static String changeQuestion = "";
    public static String changeTip = "";
    public static String changeTitle = "";
    public static String changeVerb = "";
    public static String end = "";
    public static String ended = "";
    public static String endsSoon = "";
    public static String goOnButton = "";
    public static String host = "";
    public static String noAgents = "";
    public static String noAnswer = "";
    public static String noAnswerRemedy = "";
    public static String notRenewed = "";
    public static String older = "";
    public static String refused = "";
    public static String serial = "";
    public static String state = "";
    public static String title = "";
    public static String used = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
