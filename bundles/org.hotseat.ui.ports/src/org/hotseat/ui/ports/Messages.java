// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String administratorsOnly = "";
    public static String after = "";
    public static String asHex = "";
    public static String beside = "";
    public static String besideNobody = "";
    public static String boardSilent = "";
    public static String busUsed = "";
    public static String cancel = "";
    public static String carrying = "";
    public static String choosePort = "";
    public static String chooseTarget = "";
    public static String connecting = "";
    public static String deploy = "";
    public static String deviceSees = "";
    public static String dragOn = "";
    public static String dropChange = "";
    public static String endsNothing = "";
    public static String endsWith = "";
    public static String filterHint = "";
    public static String guestSees = "";
    public static String morePending = "";
    public static String noAgents = "";
    public static String noAnswer = "";
    public static String noBoards = "";
    public static String noLine = "";
    public static String noMatch = "";
    public static String nobodyAnswered = "";
    public static String nobodyHeard = "";
    public static String nothingPending = "";
    public static String onePending = "";
    public static String operatorsOnly = "";
    public static String peripherals = "";
    public static String peripheralsPending = "";
    public static String property = "";
    public static String refused = "";
    public static String release = "";
    public static String routeTo = "";
    public static String savePicture = "";
    public static String send = "";
    public static String sendHint = "";
    public static String sendText = "";
    public static String sendTo = "";
    public static String sender = "";
    public static String senderOf = "";
    public static String sending = "";
    public static String silentBoard = "";
    public static String take = "";
    public static String takeCount = "";
    public static String takeTip = "";
    public static String tickBeside = "";
    public static String tryAgain = "";
    public static String tryNow = "";
    public static String value = "";
    public static String wouldGo = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
