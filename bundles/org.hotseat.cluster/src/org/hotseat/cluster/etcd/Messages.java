// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String backupUnreadable = "";
    public static String broken = "";
    public static String closed = "";
    public static String differRemedy = "";
    public static String foreign = "";
    public static String foreignRemedy = "";
    public static String forgotten = "";
    public static String forgottenRemedy = "";
    public static String fullRemedy = "";
    public static String garbled = "";
    public static String late = "";
    public static String markTooNew = "";
    public static String noAnswer = "";
    public static String noBackup = "";
    public static String noBackupRemedy = "";
    public static String notBackedUp = "";
    public static String otherHistory = "";
    public static String otherHistoryRemedy = "";
    public static String otherToken = "";
    public static String queued = "";
    public static String said = "";
    public static String silent = "";
    public static String unreachable = "";
    public static String untrusted = "";
    public static String untrustedRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
