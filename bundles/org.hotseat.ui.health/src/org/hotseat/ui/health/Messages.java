// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String csvFiles = "";
    public static String day = "";
    public static String everything = "";
    public static String fileName = "";
    public static String live = "";
    public static String lowerLimit = "";
    public static String more = "";
    public static String noCluster = "";
    public static String noData = "";
    public static String noValue = "";
    public static String notSaved = "";
    public static String pin = "";
    public static String pngFiles = "";
    public static String savePicture = "";
    public static String saveTable = "";
    public static String title = "";
    public static String titleOf = "";
    public static String upperLimit = "";
    public static String zoomIn = "";
    public static String zoomOut = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
