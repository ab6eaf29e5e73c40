// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String acknowledged = "";
    public static String allCopied = "";
    public static String bytes = "";
    public static String collapsed = "";
    public static String collapsedMore = "";
    public static String copy = "";
    public static String copyMore = "";
    public static String countedDown = "";
    public static String duration = "";
    public static String flowWords = "";
    public static String generation = "";
    public static String generations = "";
    public static String hostLost = "";
    public static String lock = "";
    public static String lockMore = "";
    public static String merged = "";
    public static String migrating = "";
    public static String migratingMore = "";
    public static String noGenerations = "";
    public static String noStandby = "";
    public static String nothingTold = "";
    public static String pages = "";
    public static String pause = "";
    public static String primary = "";
    public static String protectAgain = "";
    public static String restorable = "";
    public static String restore = "";
    public static String rollBack = "";
    public static String running = "";
    public static String runningMore = "";
    public static String runningNowhere = "";
    public static String separating = "";
    public static String ship = "";
    public static String shipMore = "";
    public static String shipNowhere = "";
    public static String standbyWords = "";
    public static String startup = "";
    public static String startupMore = "";
    public static String storagePlane = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
