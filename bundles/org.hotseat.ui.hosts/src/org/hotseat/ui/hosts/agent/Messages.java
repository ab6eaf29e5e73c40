// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String clusterOdd = "";
    public static String deployTitle = "";
    public static String hasBegun = "";
    public static String hasJoined = "";
    public static String installed = "";
    public static String isMember = "";
    public static String isSimulated = "";
    public static String keptFiles = "";
    public static String nameOdd = "";
    public static String noStorage = "";
    public static String onHost = "";
    public static String openAlready = "";
    public static String poor = "";
    public static String removeTitle = "";
    public static String removed = "";
    public static String selectOne = "";
    public static String selectSome = "";
    public static String unchanged = "";
    public static String upgradeAll = "";
    public static String upgradeTitle = "";
    public static String upgraded = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
