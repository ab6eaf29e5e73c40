// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allFiles = "";
    public static String broken = "";
    public static String brokenRemedy = "";
    public static String clusterFiles = "";
    public static String discard = "";
    public static String hostsSelected = "";
    public static String keepingRecent = "";
    public static String machines = "";
    public static String notOpened = "";
    public static String notSaved = "";
    public static String oneHostSelected = "";
    public static String oneMachine = "";
    public static String opening = "";
    public static String openingTraining = "";
    public static String product = "";
    public static String save = "";
    public static String saveAsTitle = "";
    public static String saveFirst = "";
    public static String saveFirstTitle = "";
    public static String saving = "";
    public static String title = "";
    public static String trainingTitle = "";
    public static String unsavedTitle = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
