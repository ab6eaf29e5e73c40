// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String badAddress = "";
    public static String badAddressRemedy = "";
    public static String badPassword = "";
    public static String badPasswordRemedy = "";
    public static String badUser = "";
    public static String badUserRemedy = "";
    public static String cancelled = "";
    public static String forbidden = "";
    public static String forbiddenRemedy = "";
    public static String noProgram = "";
    public static String noProgramRemedy = "";
    public static String noSuite = "";
    public static String noSuiteRemedy = "";
    public static String silent = "";
    public static String silentRemedy = "";
    public static String strange = "";
    public static String stranger = "";
    public static String strangerRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
