// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import org.eclipse.osgi.util.NLS;

/** Texts of this package; an alias is a second name of a field, in the user's language. */
final class Messages extends NLS {

    public static String aliasActivity = "";
    public static String aliasCpu = "";
    public static String aliasDisk = "";
    public static String aliasHost = "";
    public static String aliasMemory = "";
    public static String aliasName = "";
    public static String aliasNetwork = "";
    public static String aliasOwner = "";
    public static String aliasSeat = "";
    public static String aliasState = "";
    public static String aliasUp = "";
    public static String aliasUsed = "";
    public static String aliasVcpu = "";
    public static String badNumber = "";
    public static String noField = "";
    public static String notANumber = "";
    public static String quoteMissing = "";
    public static String valueMissing = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
