// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addressMissing = "";
    public static String addressOutside = "";
    public static String addressTwice = "";
    public static String administratorMissing = "";
    public static String bridgeMissing = "";
    public static String checkpointsOnBusiness = "";
    public static String currencyForm = "";
    public static String flowOnBusiness = "";
    public static String flowTwice = "";
    public static String flowWithoutPlane = "";
    public static String guestsElsewhere = "";
    public static String headTwice = "";
    public static String heartbeatsTogether = "";
    public static String hostPlaceTwice = "";
    public static String hypervisorMissing = "";
    public static String idForm = "";
    public static String idMissing = "";
    public static String idTwice = "";
    public static String inputTwice = "";
    public static String interfaceWithoutPlane = "";
    public static String keyFileMissing = "";
    public static String machineTwice = "";
    public static String nameControl = "";
    public static String nameLong = "";
    public static String nameMissing = "";
    public static String nameTwice = "";
    public static String negative = "";
    public static String numberTwice = "";
    public static String outputTwice = "";
    public static String pathForm = "";
    public static String pauseBudgetLarge = "";
    public static String pauseBudgetRange = "";
    public static String percentRange = "";
    public static String planeMissing = "";
    public static String planeNotServed = "";
    public static String planeServedTwice = "";
    public static String planeTwice = "";
    public static String poolUnused = "";
    public static String portKind = "";
    public static String portMissing = "";
    public static String portRange = "";
    public static String portTaken = "";
    public static String primaryMissing = "";
    public static String priorityRange = "";
    public static String recoveryPointRange = "";
    public static String referenceDangling = "";
    public static String reservedTooMuch = "";
    public static String routeAcross = "";
    public static String routeConflict = "";
    public static String routeInputMissing = "";
    public static String routeOutputMissing = "";
    public static String seatOutside = "";
    public static String serverMissing = "";
    public static String signalMismatch = "";
    public static String speedMissing = "";
    public static String sshMissing = "";
    public static String standbyIsPrimary = "";
    public static String standbyMissing = "";
    public static String subnetForm = "";
    public static String subnetMissing = "";
    public static String subnetTwice = "";
    public static String tcpPortTwice = "";
    public static String thresholdsCross = "";
    public static String uriMissing = "";
    public static String userMissing = "";
    public static String uuidForm = "";
    public static String uuidTwice = "";
    public static String windowRange = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
