// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String changed = "";
    public static String foreign = "";
    public static String isOpen = "";
    public static String noFolder = "";
    public static String noLook = "";
    public static String noRoom = "";
    public static String noRoomRemedy = "";
    public static String notNamed = "";
    public static String notWhole = "";
    public static String otherBase = "";
    public static String outside = "";
    public static String runsHere = "";
    public static String unreadable = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
