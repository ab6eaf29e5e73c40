// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.rule;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String control = "";
    public static String emptyFile = "";
    public static String emptyImage = "";
    public static String emptyName = "";
    public static String fileForm = "";
    public static String folder = "";
    public static String frozen = "";
    public static String frozenRemedy = "";
    public static String missing = "";
    public static String missingRemedy = "";
    public static String remedy = "";
    public static String slash = "";
    public static String taken = "";
    public static String takenRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
