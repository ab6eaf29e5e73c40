// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alsoImages = "";
    public static String broken = "";
    public static String cancel = "";
    public static String changedOutside = "";
    public static String close = "";
    public static String closeQuestion = "";
    public static String closeTitle = "";
    public static String compare = "";
    public static String compareMine = "";
    public static String compareTheirs = "";
    public static String compareTitle = "";
    public static String conflict = "";
    public static String defineAgain = "";
    public static String deleteAct = "";
    public static String deleteImage = "";
    public static String deleteImages = "";
    public static String deleteImagesText = "";
    public static String deleteTitle = "";
    public static String discard = "";
    public static String gone = "";
    public static String goneEmpty = "";
    public static String hide = "";
    public static String imageKept = "";
    public static String imageLine = "";
    public static String imagesLooking = "";
    public static String imagesNone = "";
    public static String imagesUnseen = "";
    public static String keepMine = "";
    public static String noHost = "";
    public static String onHost = "";
    public static String reading = "";
    public static String refused = "";
    public static String renameAct = "";
    public static String renameForm = "";
    public static String renameRuns = "";
    public static String renameTaken = "";
    public static String renameText = "";
    public static String renameTitle = "";
    public static String renamedOutside = "";
    public static String save = "";
    public static String showInXml = "";
    public static String showPlace = "";
    public static String stepOutside = "";
    public static String stepStored = "";
    public static String storedOtherwise = "";
    public static String takeTheirs = "";
    public static String tryNow = "";
    public static String undefineAct = "";
    public static String undefineQuestion = "";
    public static String undefineRuns = "";
    public static String undefineText = "";
    public static String undefineTitle = "";
    public static String xmlTab = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
