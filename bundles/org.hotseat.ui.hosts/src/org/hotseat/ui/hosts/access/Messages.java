// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String address = "";
    public static String advancedHide = "";
    public static String advancedShow = "";
    public static String browse = "";
    public static String byAgent = "";
    public static String byKeyFile = "";
    public static String byPassword = "";
    public static String cancel = "";
    public static String editHead = "";
    public static String editMessage = "";
    public static String editTitle = "";
    public static String forget = "";
    public static String forgetChanged = "";
    public static String forgetCompare = "";
    public static String forgetHead = "";
    public static String forgetMeaning = "";
    public static String forgetSame = "";
    public static String forgetThen = "";
    public static String forgetTitle = "";
    public static String keep = "";
    public static String keyFile = "";
    public static String keyFileTitle = "";
    public static String libvirt = "";
    public static String name = "";
    public static String nameOwn = "";
    public static String passphrase = "";
    public static String passphraseMaybe = "";
    public static String password = "";
    public static String port = "";
    public static String remember = "";
    public static String save = "";
    public static String secretLater = "";
    public static String signIn = "";
    public static String socket = "";
    public static String socketUsual = "";
    public static String user = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
