// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String anotherRun = "";
    public static String answerUnreadable = "";
    public static String busy = "";
    public static String busyRemedy = "";
    public static String cancelled = "";
    public static String changeUnreadable = "";
    public static String closedHere = "";
    public static String fault = "";
    public static String fellBehind = "";
    public static String firstTime = "";
    public static String halfFrame = "";
    public static String late = "";
    public static String lost = "";
    public static String noCommandId = "";
    public static String noGreeting = "";
    public static String notAllowed = "";
    public static String notAllowedRemedy = "";
    public static String notGranted = "";
    public static String notGreeted = "";
    public static String notTaken = "";
    public static String outOfOrder = "";
    public static String questionUnreadable = "";
    public static String silent = "";
    public static String tooManyTopics = "";
    public static String topicNotAllowed = "";
    public static String unknownOperation = "";
    public static String unknownRemedy = "";
    public static String unknownTopic = "";
    public static String versions = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
