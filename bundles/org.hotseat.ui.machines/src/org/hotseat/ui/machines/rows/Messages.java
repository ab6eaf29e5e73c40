// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String columnActivity = "";
    public static String columnCpu = "";
    public static String columnDisk = "";
    public static String columnHost = "";
    public static String columnMemory = "";
    public static String columnMemoryUsed = "";
    public static String columnName = "";
    public static String columnNetwork = "";
    public static String columnOwner = "";
    public static String columnSeat = "";
    public static String columnState = "";
    public static String columnUp = "";
    public static String columnUuid = "";
    public static String columnVcpus = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
