// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String computedIn = "";
    public static String dropDocument = "";
    public static String dropLeader = "";
    public static String dropMachine = "";
    public static String dropNothing = "";
    public static String goesDark = "";
    public static String keyboardFollows = "";
    public static String keyboardOf = "";
    public static String machineTime = "";
    public static String noPause = "";
    public static String nothingAt = "";
    public static String nothingByLeader = "";
    public static String servesNow = "";
    public static String shows = "";
    public static String titleFollow = "";
    public static String titleFromTo = "";
    public static String titleRemap = "";
    public static String titleTo = "";
    public static String topicDisplays = "";
    public static String topicEdid = "";
    public static String topicHost = "";
    public static String topicKeyboard = "";
    public static String topicLocks = "";
    public static String topicMachine = "";
    public static String topicMemory = "";
    public static String topicPlanes = "";
    public static String topicPorts = "";
    public static String topicSeat = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
