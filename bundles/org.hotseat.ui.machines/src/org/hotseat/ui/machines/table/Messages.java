// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String cancel = "";
    public static String clearFilter = "";
    public static String columnsCommand = "";
    public static String columnsLabel = "";
    public static String columnsTitle = "";
    public static String csvFiles = "";
    public static String exportName = "";
    public static String exportTitle = "";
    public static String filterHint = "";
    public static String firstAgain = "";
    public static String forgetFilter = "";
    public static String keep = "";
    public static String keepFilter = "";
    public static String keepFilterLabel = "";
    public static String keepFilterTitle = "";
    public static String keptFilters = "";
    public static String measured = "";
    public static String moveDown = "";
    public static String moveUp = "";
    public static String nameMissing = "";
    public static String noCluster = "";
    public static String noMachine = "";
    public static String noMatch = "";
    public static String notSaved = "";
    public static String nothingToKeep = "";
    public static String remember = "";
    public static String seatDuty = "";
    public static String showColumns = "";
    public static String title = "";
    public static String titleCount = "";
    public static String titleFiltered = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
