// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String checkBroken = "";
    public static String fixFailed = "";
    public static String fixUndone = "";
    public static String nameBusiness = "";
    public static String nameClock = "";
    public static String nameControlGroups = "";
    public static String nameCpu = "";
    public static String nameDisk = "";
    public static String nameForwarding = "";
    public static String nameGlibc = "";
    public static String nameHugePages = "";
    public static String nameJava = "";
    public static String nameLibvirt = "";
    public static String nameManagement = "";
    public static String nameMemory = "";
    public static String namePorts = "";
    public static String nameRealTime = "";
    public static String nameSocket = "";
    public static String nameSsh = "";
    public static String nameStorage = "";
    public static String nameStoragePlane = "";
    public static String nameStoreRoom = "";
    public static String nameSystem = "";
    public static String nameUserfaultfd = "";
    public static String noSecret = "";
    public static String nothingToFix = "";
    public static String undoFailed = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
