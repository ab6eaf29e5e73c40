// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String agent = "";
    public static String boot = "";
    public static String bootMenu = "";
    public static String bootOrder = "";
    public static String disks = "";
    public static String display = "";
    public static String ends = "";
    public static String features = "";
    public static String identity = "";
    public static String memory = "";
    public static String network = "";
    public static String nextStart = "";
    public static String overview = "";
    public static String processor = "";
    public static String serial = "";
    public static String system = "";
    public static String usb = "";
    public static String vcpus = "";
    public static String watch = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
