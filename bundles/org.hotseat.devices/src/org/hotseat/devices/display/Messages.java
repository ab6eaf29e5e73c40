// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String badSum = "";
    public static String damagedRemedy = "";
    public static String ended = "";
    public static String noEdid = "";
    public static String noViewer = "";
    public static String noViewerRemedy = "";
    public static String refused = "";
    public static String refusedRemedy = "";
    public static String shortEdid = "";
    public static String unreadable = "";
    public static String viewerMissing = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
