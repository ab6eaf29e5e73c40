// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String backupFailed = "";
    public static String backupRemedy = "";
    public static String changedRemedy = "";
    public static String changedSince = "";
    public static String damaged = "";
    public static String damagedRemedy = "";
    public static String declares = "";
    public static String emptyFile = "";
    public static String exists = "";
    public static String existsRemedy = "";
    public static String foreignPart = "";
    public static String foreignRemedy = "";
    public static String noAccess = "";
    public static String noAccessRemedy = "";
    public static String notFile = "";
    public static String notFound = "";
    public static String notFoundRemedy = "";
    public static String notKept = "";
    public static String notOurs = "";
    public static String notReadable = "";
    public static String notReadableRemedy = "";
    public static String notSaveableRemedy = "";
    public static String notSaved = "";
    public static String notSavedRemedy = "";
    public static String outsideReference = "";
    public static String replaceRefused = "";
    public static String replaceRefusedRemedy = "";
    public static String tooLarge = "";
    public static String tooNew = "";
    public static String tooNewRemedy = "";
    public static String unknownFeature = "";
    public static String unknownReference = "";
    public static String unknownValue = "";
    public static String unreadable = "";
    public static String unwritable = "";
    public static String wrongReference = "";
    public static String wrongVersion = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
