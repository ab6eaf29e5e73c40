// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String draftApart = "";
    public static String draftApartTip = "";
    public static String draftConflict = "";
    public static String draftConflictTip = "";
    public static String draftRefused = "";
    public static String draftRefusedTip = "";
    public static String draftWaiting = "";
    public static String draftWaitingTip = "";
    public static String group = "";
    public static String groupLost = "";
    public static String groupMajority = "";
    public static String groupNarrow = "";
    public static String groupNoLeader = "";
    public static String groupVia = "";
    public static String hosts = "";
    public static String hostsTip = "";
    public static String live = "";
    public static String noCluster = "";
    public static String noClusterTip = "";
    public static String oneHost = "";
    public static String training = "";
    public static String trainingTip = "";
    public static String userTip = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
