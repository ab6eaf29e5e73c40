// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import org.eclipse.osgi.util.NLS;

/** Texts of the fields. */
final class Messages extends NLS {

    public static String add = "";
    public static String arrange = "";
    public static String comma = "";
    public static String decimalNumber = "";
    public static String no = "";
    public static String unnamed = "";
    public static String wholeNumber = "";
    public static String wholeNumberOf = "";
    public static String within = "";
    public static String yes = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
