// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String again = "";
    public static String armedOther = "";
    public static String armedWritten = "";
    public static String available = "";
    public static String busyMachine = "";
    public static String busyMachineRemedy = "";
    public static String copyFailed = "";
    public static String copyFailedRemedy = "";
    public static String copyStalls = "";
    public static String diskFolder = "";
    public static String diskJob = "";
    public static String diskJobRemedy = "";
    public static String ended = "";
    public static String folder = "";
    public static String isThere = "";
    public static String monitor = "";
    public static String moving = "";
    public static String newerDisk = "";
    public static String newerDiskRemedy = "";
    public static String noBase = "";
    public static String noBaseRemedy = "";
    public static String noMemory = "";
    public static String noMemoryRemedy = "";
    public static String noOverlay = "";
    public static String notBrought = "";
    public static String notRunning = "";
    public static String notRunningRemedy = "";
    public static String notSeparated = "";
    public static String off = "";
    public static String overlayStays = "";
    public static String overlayStaysRemedy = "";
    public static String refused = "";
    public static String refusedRemedy = "";
    public static String servedStays = "";
    public static String servedStaysRemedy = "";
    public static String stream = "";
    public static String streamTaken = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
