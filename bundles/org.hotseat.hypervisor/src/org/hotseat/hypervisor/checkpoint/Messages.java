// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String badDescription = "";
    public static String diskFormat = "";
    public static String diskFormatRemedy = "";
    public static String diskKind = "";
    public static String diskNoFile = "";
    public static String diskNoFileRemedy = "";
    public static String fileMemory = "";
    public static String fileMemoryRemedy = "";
    public static String flash = "";
    public static String flashRemedy = "";
    public static String hostDevice = "";
    public static String hostFolder = "";
    public static String hostFolderRemedy = "";
    public static String memory = "";
    public static String network = "";
    public static String networkRemedy = "";
    public static String noArming = "";
    public static String noSandbox = "";
    public static String picture = "";
    public static String pictureRemedy = "";
    public static String removeDevice = "";
    public static String sealed = "";
    public static String shared = "";
    public static String tpm = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
