// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String damagedPage = "";
    public static String damagedRecord = "";
    public static String damagedRemedy = "";
    public static String damagedSpool = "";
    public static String longTail = "";
    public static String needsAll = "";
    public static String needsAllRemedy = "";
    public static String nothing = "";
    public static String noWrite = "";
    public static String noWriteRemedy = "";
    public static String oldEpoch = "";
    public static String otherMachine = "";
    public static String strangeDisk = "";
    public static String tooNew = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
