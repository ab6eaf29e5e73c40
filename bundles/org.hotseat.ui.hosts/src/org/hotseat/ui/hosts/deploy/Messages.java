// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.deploy;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String cancel = "";
    public static String deployAll = "";
    public static String deployAllMessage = "";
    public static String deployMessage = "";
    public static String deployTitle = "";
    public static String deployVerb = "";
    public static String deployWindow = "";
    public static String javaMissing = "";
    public static String javaThere = "";
    public static String noCluster = "";
    public static String ownJava = "";
    public static String removeForce = "";
    public static String removeMessage = "";
    public static String removeProtected = "";
    public static String removeTitle = "";
    public static String removeVerb = "";
    public static String removeWindow = "";
    public static String sudo = "";
    public static String sudoKnown = "";
    public static String upgradeAll = "";
    public static String upgradeMessage = "";
    public static String upgradeTitle = "";
    public static String upgradeVerb = "";
    public static String upgradeWindow = "";
    public static String wayFound = "";
    public static String wayJoin = "";
    public static String wayJoinNamed = "";
    public static String wayNone = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
