// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accountName = "";
    public static String accountRenamed = "";
    public static String accountRenamedRemedy = "";
    public static String addObject = "";
    public static String addressOfAgent = "";
    public static String addressOfAgentRemedy = "";
    public static String changeObject = "";
    public static String clusterName = "";
    public static String deviceNotWhole = "";
    public static String deviceNotWholeRemedy = "";
    public static String draftWrongRemedy = "";
    public static String hostName = "";
    public static String hostNotMember = "";
    public static String hostNotMemberRemedy = "";
    public static String hostStays = "";
    public static String hostStaysRemedy = "";
    public static String idUnusable = "";
    public static String kindUnknown = "";
    public static String leftOver = "";
    public static String lostReference = "";
    public static String machineOwn = "";
    public static String machineOwnRemedy = "";
    public static String machineStays = "";
    public static String machineStaysRemedy = "";
    public static String needsOther = "";
    public static String newObject = "";
    public static String noMachinesThere = "";
    public static String place = "";
    public static String placeAfter = "";
    public static String placeFirst = "";
    public static String refersToStranger = "";
    public static String removeObject = "";
    public static String secondCluster = "";
    public static String stillUsed = "";
    public static String wholeObject = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
