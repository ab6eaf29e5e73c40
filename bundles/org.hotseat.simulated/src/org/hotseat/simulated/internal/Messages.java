// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asking = "";
    public static String badSetting = "";
    public static String badUri = "";
    public static String boundDevice = "";
    public static String cachedDisk = "";
    public static String cachedDiskRemedy = "";
    public static String cancelled = "";
    public static String changing = "";
    public static String closed = "";
    public static String copying = "";
    public static String cpuUnfit = "";
    public static String cuttingOff = "";
    public static String deletingImage = "";
    public static String endedMeanwhile = "";
    public static String hostSilent = "";
    public static String isCopied = "";
    public static String jobMoved = "";
    public static String jobSaved = "";
    public static String keepsFirmware = "";
    public static String keepsFirmwareRemedy = "";
    public static String keepsMemory = "";
    public static String keepsMemoryRemedy = "";
    public static String makingImage = "";
    public static String noHead = "";
    public static String noRoom = "";
    public static String noRoomRemedy = "";
    public static String notActive = "";
    public static String notOff = "";
    public static String notPaused = "";
    public static String notRunning = "";
    public static String notStored = "";
    public static String otherDriver = "";
    public static String otherMachine = "";
    public static String otherStorage = "";
    public static String pressingReset = "";
    public static String refusesShutdown = "";
    public static String refusesShutdownRemedy = "";
    public static String renameRuns = "";
    public static String resuming = "";
    public static String runsThere = "";
    public static String sameHost = "";
    public static String saving = "";
    public static String starting = "";
    public static String suspending = "";
    public static String switching = "";
    public static String timeout = "";
    public static String vanishing = "";
    public static String wasCut = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
