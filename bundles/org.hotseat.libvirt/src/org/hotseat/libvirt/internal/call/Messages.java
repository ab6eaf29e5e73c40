// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String aborted = "";
    public static String agentSilent = "";
    public static String authentication = "";
    public static String authenticationRemedy = "";
    public static String closed = "";
    public static String closedRemedy = "";
    public static String exists = "";
    public static String gone = "";
    public static String goneRemedy = "";
    public static String nameTooLong = "";
    public static String nameTooLongRemedy = "";
    public static String noResource = "";
    public static String noResourceRemedy = "";
    public static String overrun = "";
    public static String overrunRemedy = "";
    public static String permission = "";
    public static String permissionRemedy = "";
    public static String silent = "";
    public static String unreachable = "";
    public static String unreachableRemedy = "";
    public static String unsafe = "";
    public static String unsafeRemedy = "";
    public static String unsupported = "";
    public static String wrongState = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
