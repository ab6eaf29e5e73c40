// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String actualSize = "";
    public static String clipboard = "";
    public static String connect = "";
    public static String connecting = "";
    public static String fit = "";
    public static String gone = "";
    public static String keyboardAsTyped = "";
    public static String keyboardBritish = "";
    public static String keyboardFrench = "";
    public static String keyboardGerman = "";
    public static String keys = "";
    public static String keysHere = "";
    public static String keysThere = "";
    public static String live = "";
    public static String noCluster = "";
    public static String off = "";
    public static String password = "";
    public static String passwordAgain = "";
    public static String picture = "";
    public static String readOnly = "";
    public static String readOnlyNow = "";
    public static String stale = "";
    public static String tryNow = "";
    public static String typeClipboard = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
