// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String alreadyPaused = "";
    static String alreadyRuns = "";
    static String attach = "";
    static String busy = "";
    static String cannot = "";
    static String changing = "";
    static String crashedFirst = "";
    static String define = "";
    static String defining = "";
    static String detach = "";
    static String forceOff = "";
    static String forcingOff = "";
    static String gone = "";
    static String goneRemedy = "";
    static String hostDown = "";
    static String hostDownRemedy = "";
    static String more = "";
    static String notPaused = "";
    static String notRunning = "";
    static String oneFailed = "";
    static String pausedCannotHear = "";
    static String pausedResume = "";
    static String redefine = "";
    static String reset = "";
    static String resetting = "";
    static String restoreDefinition = "";
    static String resume = "";
    static String resuming = "";
    static String save = "";
    static String saving = "";
    static String setMemory = "";
    static String setVcpus = "";
    static String several = "";
    static String shutDown = "";
    static String shuttingDown = "";
    static String shuttingDownNow = "";
    static String someFailed = "";
    static String start = "";
    static String starting = "";
    static String step = "";
    static String storedOnly = "";
    static String suspend = "";
    static String suspending = "";
    static String undefine = "";
    static String undefineRuns = "";
    static String undefining = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
