// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String badDescription = "";
    public static String badHeader = "";
    public static String folder = "";
    public static String imageFailed = "";
    public static String inUse = "";
    public static String inUseRemedy = "";
    public static String noImage = "";
    public static String noImageRemedy = "";
    public static String noProgram = "";
    public static String tied = "";
    public static String tiedRemedy = "";
    public static String touched = "";
    public static String unreadable = "";
    public static String usedOverlay = "";
    public static String usedOverlayRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
