// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addToGroup = "";
    public static String addToGroupMore = "";
    public static String allowFaults = "";
    public static String allowFaultsMore = "";
    public static String allowForwarding = "";
    public static String allowForwardingMore = "";
    public static String bridgeByHand = "";
    public static String bridgeMissing = "";
    public static String bridgeMissingBusy = "";
    public static String bridgeNeeded = "";
    public static String bridgeOther = "";
    public static String clockFound = "";
    public static String clockNeeded = "";
    public static String clockUnknown = "";
    public static String cpuAlone = "";
    public static String cpuFound = "";
    public static String cpuLacks = "";
    public static String cpuNeeded = "";
    public static String cpuSame = "";
    public static String createBridge = "";
    public static String createBridgeMore = "";
    public static String diskFound = "";
    public static String diskNeeded = "";
    public static String diskUnknown = "";
    public static String faultsForAll = "";
    public static String faultsForRoot = "";
    public static String faultsMissing = "";
    public static String faultsNeeded = "";
    public static String faultsNotForQemu = "";
    public static String forwardingFound = "";
    public static String forwardingLater = "";
    public static String forwardingNeeded = "";
    public static String forwardingRefused = "";
    public static String hugeFound = "";
    public static String hugeNeeded = "";
    public static String hugeNone = "";
    public static String hugeUnsupported = "";
    public static String installLibvirt = "";
    public static String installLibvirtMore = "";
    public static String joinBridge = "";
    public static String libvirtFound = "";
    public static String libvirtMissing = "";
    public static String libvirtNeeded = "";
    public static String memoryFound = "";
    public static String memoryNeeded = "";
    public static String noKvm = "";
    public static String noKvmFound = "";
    public static String planeBridge = "";
    public static String planeCable = "";
    public static String planeChoose = "";
    public static String planeDown = "";
    public static String planeMtu = "";
    public static String planeNeedsAddress = "";
    public static String planeNeedsBridge = "";
    public static String planeNeedsMtu = "";
    public static String planeNoInterface = "";
    public static String planeNotChosen = "";
    public static String planeSpeed = "";
    public static String qemuMissing = "";
    public static String reserveHuge = "";
    public static String reserveHugeMore = "";
    public static String socketFound = "";
    public static String socketGroup = "";
    public static String socketMissing = "";
    public static String socketRefused = "";
    public static String socketStart = "";
    public static String sshFound = "";
    public static String sshNoRoot = "";
    public static String startChrony = "";
    public static String startChronyMore = "";
    public static String startLibvirt = "";
    public static String startLibvirtMore = "";
    public static String storageAlone = "";
    public static String storageDefine = "";
    public static String storageFound = "";
    public static String storageLocks = "";
    public static String storageLocksUnknown = "";
    public static String storageMissing = "";
    public static String storageMount = "";
    public static String storageNoLocks = "";
    public static String storageNone = "";
    public static String storageOther = "";
    public static String storageReadOnly = "";
    public static String storageSame = "";
    public static String storageWritable = "";
    public static String systemArchitecture = "";
    public static String systemFound = "";
    public static String systemKernel = "";
    public static String systemLinux = "";
    public static String thisWorkstation = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
