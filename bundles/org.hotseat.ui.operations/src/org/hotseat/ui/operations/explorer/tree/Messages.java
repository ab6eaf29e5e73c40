// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accounts = "";
    public static String boards = "";
    public static String both = "";
    public static String causeOf = "";
    public static String elastic = "";
    public static String hosts = "";
    public static String inMaintenance = "";
    public static String lost = "";
    public static String machinesReturn = "";
    public static String oneHost = "";
    public static String oneSeat = "";
    public static String planes = "";
    public static String protection = "";
    public static String rooms = "";
    public static String seats = "";
    public static String someHosts = "";
    public static String someSeats = "";
    public static String storage = "";
    public static String switches = "";
    public static String tariffs = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
