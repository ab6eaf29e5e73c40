// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addTo = "";
    public static String cannotRedo = "";
    public static String cannotUndo = "";
    public static String change = "";
    public static String changedElsewhere = "";
    public static String clear = "";
    public static String elsewhereRemedy = "";
    public static String idTaken = "";
    public static String inUse = "";
    public static String link = "";
    public static String missing = "";
    public static String moveTo = "";
    public static String nothingRedo = "";
    public static String nothingUndo = "";
    public static String placed = "";
    public static String redo = "";
    public static String remove = "";
    public static String removeMany = "";
    public static String rename = "";
    public static String saveFirst = "";
    public static String saveFirstRemedy = "";
    public static String undo = "";
    public static String unlink = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
