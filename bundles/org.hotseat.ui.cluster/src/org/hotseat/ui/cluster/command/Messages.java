// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String browse = "";
    public static String cannotUndo = "";
    public static String connectedAll = "";
    public static String connectedOne = "";
    public static String create = "";
    public static String disconnectedAll = "";
    public static String disconnectedOne = "";
    public static String newExists = "";
    public static String newFile = "";
    public static String newFolderMissing = "";
    public static String newMessage = "";
    public static String newName = "";
    public static String newNameDefault = "";
    public static String newNameMissing = "";
    public static String newNotMade = "";
    public static String newTitle = "";
    public static String noRecent = "";
    public static String notOpened = "";
    public static String nothingDone = "";
    public static String nothingToRedo = "";
    public static String nothingToUndo = "";
    public static String openTitle = "";
    public static String redo = "";
    public static String revert = "";
    public static String revertAsk = "";
    public static String revertTitle = "";
    public static String selectHosts = "";
    public static String undo = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
