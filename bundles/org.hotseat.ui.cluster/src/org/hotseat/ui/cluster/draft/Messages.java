// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String again;
    public static String allShown;
    public static String blocked;
    public static String columnAfter;
    public static String columnBefore;
    public static String columnKind;
    public static String columnNote;
    public static String columnObject;
    public static String columnType;
    public static String columnWhat;
    public static String compare;
    public static String comparing;
    public static String counts;
    public static String exportTitle;
    public static String exported;
    public static String exporting;
    public static String filterHint;
    public static String importHeading;
    public static String importTitle;
    public static String importVerb;
    public static String importing;
    public static String kindAdd;
    public static String kindChange;
    public static String kindRemove;
    public static String leftOut;
    public static String noAgents;
    public static String noCluster;
    public static String noConflict;
    public static String notAll;
    public static String notAllRemedy;
    public static String notAdministrator;
    public static String nothingDiffers;
    public static String nothingHeld;
    public static String openDraftTitle;
    public static String progress;
    public static String reading;
    public static String removed;
    public static String rowConflict;
    public static String rowContested;
    public static String rowDone;
    public static String rowNotBegun;
    public static String rowUnknown;
    public static String stop;
    public static String summary;
    public static String wholeObject;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
