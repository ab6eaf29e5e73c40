// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addHost = "";
    public static String addressMissing = "";
    public static String addressOdd = "";
    public static String agentNameOdd = "";
    public static String agentNoManagement = "";
    public static String agentNoStorage = "";
    public static String broken = "";
    public static String cancelled = "";
    public static String changeHost = "";
    public static String keyFileMissing = "";
    public static String nameOdd = "";
    public static String nameTaken = "";
    public static String placeTaken = "";
    public static String portOdd = "";
    public static String socketOdd = "";
    public static String uriOdd = "";
    public static String userMissing = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
