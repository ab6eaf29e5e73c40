// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badAction = "";
    public static String badBus = "";
    public static String badCount = "";
    public static String badMac = "";
    public static String badMemory = "";
    public static String badName = "";
    public static String badTarget = "";
    public static String badType = "";
    public static String badUuid = "";
    public static String memoryBeyond = "";
    public static String noLink = "";
    public static String noMemory = "";
    public static String noName = "";
    public static String noOs = "";
    public static String noSource = "";
    public static String noSuchDevice = "";
    public static String noTarget = "";
    public static String notDomain = "";
    public static String notPluggable = "";
    public static String notPluggableRemedy = "";
    public static String notWellFormed = "";
    public static String targetTaken = "";
    public static String targetTwice = "";
    public static String tooManyVcpus = "";
    public static String unknownDevice = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
