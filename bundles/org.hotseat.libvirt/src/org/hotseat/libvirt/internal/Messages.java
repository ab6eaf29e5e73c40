// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asking = "";
    public static String askingAgent = "";
    public static String cannot = "";
    public static String dark = "";
    public static String forcing = "";
    public static String moved = "";
    public static String moving = "";
    public static String movingEncrypted = "";
    public static String nameTaken = "";
    public static String nameTakenRemedy = "";
    public static String notInstalled = "";
    public static String notInstalledRemedy = "";
    public static String otherDriver = "";
    public static String otherDriverRemedy = "";
    public static String saving = "";
    public static String stillOn = "";
    public static String stillOnRemedy = "";
    public static String stream = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
