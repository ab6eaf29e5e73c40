// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String atRisk = "";
    public static String busy = "";
    public static String dragging = "";
    public static String draggingFits = "";
    public static String draggingUnfit = "";
    public static String drawn = "";
    public static String empty = "";
    public static String failed = "";
    public static String frozen = "";
    public static String hostWords = "";
    public static String inMaintenance = "";
    public static String machinesReturn = "";
    public static String newCluster = "";
    public static String noCluster = "";
    public static String off = "";
    public static String openCluster = "";
    public static String running = "";
    public static String stale = "";
    public static String suspended = "";
    public static String title = "";
    public static String titleEmpty = "";
    public static String toolFit = "";
    public static String toolOverview = "";
    public static String toolPicture = "";
    public static String toolPlanes = "";
    public static String toolZoomIn = "";
    public static String toolZoomOut = "";
    public static String training = "";
    public static String unknown = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
