// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String agentCame = "";
    public static String agentWent = "";
    public static String began = "";
    public static String beganByMove = "";
    public static String beganRestored = "";
    public static String crashed = "";
    public static String defined = "";
    public static String diskError = "";
    public static String diskErrorPaused = "";
    public static String diskErrorRemedy = "";
    public static String diskErrorWhy = "";
    public static String fromHere = "";
    public static String fromOutside = "";
    public static String guestOff = "";
    public static String hostBlocked = "";
    public static String hostConnecting = "";
    public static String hostDisconnected = "";
    public static String hostDisconnectedRemedy = "";
    public static String hostDisconnectedWhy = "";
    public static String hostLive = "";
    public static String hostLiveAgain = "";
    public static String hostLiveWhy = "";
    public static String hostLost = "";
    public static String hostLostRemedy = "";
    public static String hostLostWhy = "";
    public static String jobEnded = "";
    public static String notWritten = "";
    public static String notWrittenRemedy = "";
    public static String rebooted = "";
    public static String renamed = "";
    public static String resumed = "";
    public static String slept = "";
    public static String stopped = "";
    public static String stoppedCrashed = "";
    public static String stoppedFailed = "";
    public static String stoppedForced = "";
    public static String stoppedMoved = "";
    public static String stoppedSaved = "";
    public static String stoppedShutDown = "";
    public static String suspended = "";
    public static String suspendedByError = "";
    public static String undefined = "";
    public static String watchdog = "";
    public static String watchdogRemedy = "";
    public static String watchdogWhy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
