// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alreadyPaused = "";
    public static String alreadyRuns = "";
    public static String attach = "";
    public static String attached = "";
    public static String busy = "";
    public static String cannot = "";
    public static String changing = "";
    public static String crashedFirst = "";
    public static String create = "";
    public static String define = "";
    public static String defining = "";
    public static String deletingImage = "";
    public static String detach = "";
    public static String detached = "";
    public static String forceOff = "";
    public static String forcingOff = "";
    public static String fromHere = "";
    public static String frozen = "";
    public static String gone = "";
    public static String goneRemedy = "";
    public static String hostDown = "";
    public static String hostDownRemedy = "";
    public static String imageLeft = "";
    public static String imageNotFree = "";
    public static String imageStays = "";
    public static String imageUsed = "";
    public static String imageUsedRemedy = "";
    public static String imagesLeft = "";
    public static String imagesLeftRemedy = "";
    public static String lookingForUses = "";
    public static String makingImage = "";
    public static String more = "";
    public static String notPaused = "";
    public static String notRunning = "";
    public static String nothingRemoved = "";
    public static String oneFailed = "";
    public static String pausedCannotHear = "";
    public static String pausedResume = "";
    public static String redefine = "";
    public static String removeCreated = "";
    public static String rename = "";
    public static String renameRuns = "";
    public static String renameRunsRemedy = "";
    public static String reset = "";
    public static String resetting = "";
    public static String restoreDefinition = "";
    public static String resume = "";
    public static String resuming = "";
    public static String save = "";
    public static String saving = "";
    public static String setMemory = "";
    public static String setVcpus = "";
    public static String several = "";
    public static String shutDown = "";
    public static String shuttingDown = "";
    public static String shuttingDownNow = "";
    public static String someDevice = "";
    public static String someFailed = "";
    public static String start = "";
    public static String starting = "";
    public static String step = "";
    public static String suspend = "";
    public static String suspending = "";
    public static String undefine = "";
    public static String undefineRuns = "";
    public static String undefineWithImages = "";
    public static String undefining = "";
    public static String usesUnseen = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
