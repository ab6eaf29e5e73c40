// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String comma = "";
    public static String fenceAccused = "";
    public static String fenceAlone = "";
    public static String fenceApart = "";
    public static String fenceApartWhy = "";
    public static String fenceBack = "";
    public static String fenceCause = "";
    public static String fenceController = "";
    public static String fenceFence = "";
    public static String fenceLame = "";
    public static String fenceLost = "";
    public static String fenceNothing = "";
    public static String fenceOpen = "";
    public static String fenceOthers = "";
    public static String fencePromises = "";
    public static String fenceRefused = "";
    public static String fenceTaken = "";
    public static String fenceUnable = "";
    public static String fenceWord = "";
    public static String fenceWordWhy = "";
    public static String groundPower = "";
    public static String groundPromises = "";
    public static String groundWord = "";
    public static String interrupted = "";
    public static String noAgents = "";
    public static String noAgentsRemedy = "";
    public static String noCluster = "";
    public static String noClusterRemedy = "";
    public static String noDevice = "";
    public static String nobodyListens = "";
    public static String nobodyListensRemedy = "";
    public static String notConnected = "";
    public static String notConnectedRemedy = "";
    public static String notInTraining = "";
    public static String notInTrainingRemedy = "";
    public static String nothingHeld = "";
    public static String nothingHeldRemedy = "";
    public static String otherCluster = "";
    public static String otherClusterRemedy = "";
    public static String rungAgent = "";
    public static String rungLease = "";
    public static String rungManagement = "";
    public static String rungPower = "";
    public static String rungStorage = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
