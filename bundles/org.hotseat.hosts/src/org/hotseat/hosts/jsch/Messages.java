// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String agentRefused = "";
    public static String agentRefusedRemedy = "";
    public static String askedMore = "";
    public static String askedMoreRemedy = "";
    public static String broken = "";
    public static String busy = "";
    public static String cancelled = "";
    public static String cannotStart = "";
    public static String commandSlow = "";
    public static String copyRefused = "";
    public static String copySlow = "";
    public static String ended = "";
    public static String endedRemedy = "";
    public static String fileUnreadable = "";
    public static String keyChanged = "";
    public static String keyChangedRemedy = "";
    public static String keyChangedRemedyLine = "";
    public static String keyMalformed = "";
    public static String keyMalformedRemedy = "";
    public static String keyRefused = "";
    public static String keyRefusedRemedy = "";
    public static String keyRevoked = "";
    public static String keyRevokedRemedy = "";
    public static String keyUnknown = "";
    public static String keyUnreadable = "";
    public static String keyUnreadableRemedy = "";
    public static String noAgent = "";
    public static String noAgentRemedy = "";
    public static String noCommand = "";
    public static String noCommandRemedy = "";
    public static String noLocalSocket = "";
    public static String noLocalSocketRemedy = "";
    public static String noRoute = "";
    public static String noRouteRemedy = "";
    public static String noSftp = "";
    public static String noSftpRemedy = "";
    public static String noStream = "";
    public static String noStreamRemedy = "";
    public static String noSuchName = "";
    public static String noSuchNameRemedy = "";
    public static String notListening = "";
    public static String notListeningRemedy = "";
    public static String nothingAgreed = "";
    public static String nothingAgreedRemedy = "";
    public static String passwordRefused = "";
    public static String passwordRefusedRemedy = "";
    public static String phraseNeeded = "";
    public static String phraseWrong = "";
    public static String silent = "";
    public static String silentRemedy = "";
    public static String streamSlow = "";
    public static String tooMuch = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
