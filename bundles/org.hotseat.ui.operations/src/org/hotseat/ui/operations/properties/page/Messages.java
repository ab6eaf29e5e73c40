// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String answering = "";
    public static String cause = "";
    public static String comma = "";
    public static String consists = "";
    public static String cpu = "";
    public static String delay = "";
    public static String disk = "";
    public static String diskAt = "";
    public static String displays = "";
    public static String document = "";
    public static String enlist = "";
    public static String heads = "";
    public static String host = "";
    public static String hostName = "";
    public static String hosts = "";
    public static String hypervisor = "";
    public static String machines = "";
    public static String memory = "";
    public static String network = "";
    public static String networkPort = "";
    public static String noMedium = "";
    public static String now = "";
    public static String ofCpus = "";
    public static String oneHead = "";
    public static String processor = "";
    public static String redirected = "";
    public static String runningOf = "";
    public static String seat = "";
    public static String seatAndDuty = "";
    public static String serial = "";
    public static String sound = "";
    public static String state = "";
    public static String uptime = "";
    public static String usb = "";
    public static String usedOf = "";
    public static String uuid = "";
    public static String vcpus = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
