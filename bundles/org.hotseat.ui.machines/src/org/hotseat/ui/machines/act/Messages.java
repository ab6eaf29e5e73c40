// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alsoStored = "";
    public static String andMore = "";
    public static String attachMessage = "";
    public static String attachTitle = "";
    public static String attachVerb = "";
    public static String cancel = "";
    public static String detachMessage = "";
    public static String detachTitle = "";
    public static String detachVerb = "";
    public static String device = "";
    public static String deviceKind = "";
    public static String forceOffMany = "";
    public static String forceOffOne = "";
    public static String forceOffTitle = "";
    public static String forceOffVerb = "";
    public static String gone = "";
    public static String hasNow = "";
    public static String hostSilent = "";
    public static String limit = "";
    public static String malformed = "";
    public static String memoryLabel = "";
    public static String memoryMany = "";
    public static String memoryTitle = "";
    public static String memoryWrong = "";
    public static String noCluster = "";
    public static String oneElement = "";
    public static String readingDescription = "";
    public static String readingLimit = "";
    public static String resetMany = "";
    public static String resetOne = "";
    public static String resetTitle = "";
    public static String resetVerb = "";
    public static String selectMachine = "";
    public static String selectOne = "";
    public static String set = "";
    public static String someFailed = "";
    public static String takeBack = "";
    public static String templateCdrom = "";
    public static String templateDisk = "";
    public static String templateNetwork = "";
    public static String templateRng = "";
    public static String templateUsb = "";
    public static String unreadable = "";
    public static String vcpusLabel = "";
    public static String vcpusMany = "";
    public static String vcpusTitle = "";
    public static String vcpusWrong = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
