// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.event;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String agentCame = "";
    static String agentWent = "";
    static String began = "";
    static String beganByMove = "";
    static String beganRestored = "";
    static String crashed = "";
    static String defined = "";
    static String diskError = "";
    static String diskErrorPaused = "";
    static String diskErrorWhy = "";
    static String fromHere = "";
    static String fromOutside = "";
    static String guestOff = "";
    static String hostBlocked = "";
    static String hostLive = "";
    static String hostLiveWhy = "";
    static String hostLost = "";
    static String hostLostWhy = "";
    static String jobEnded = "";
    static String rebooted = "";
    static String renamed = "";
    static String resumed = "";
    static String slept = "";
    static String stopped = "";
    static String stoppedCrashed = "";
    static String stoppedFailed = "";
    static String stoppedForced = "";
    static String stoppedMoved = "";
    static String stoppedSaved = "";
    static String stoppedShutDown = "";
    static String suspended = "";
    static String suspendedByError = "";
    static String undefined = "";
    static String watchdog = "";
    static String watchdogWhy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
