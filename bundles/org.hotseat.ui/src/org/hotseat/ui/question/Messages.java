// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String address = "";
    public static String cancel = "";
    public static String connect = "";
    public static String doNotTrust = "";
    public static String fingerprint = "";
    public static String keyMessage = "";
    public static String keyTitle = "";
    public static String keyType = "";
    public static String keyWindow = "";
    public static String passphrase = "";
    public static String passphraseTitle = "";
    public static String passphraseWindow = "";
    public static String passphraseWrong = "";
    public static String password = "";
    public static String passwordTitle = "";
    public static String passwordWindow = "";
    public static String passwordWrong = "";
    public static String remember = "";
    public static String trust = "";
    public static String unplugDisk = "";
    public static String unplugText = "";
    public static String unplugTitle = "";
    public static String unplugVerb = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
