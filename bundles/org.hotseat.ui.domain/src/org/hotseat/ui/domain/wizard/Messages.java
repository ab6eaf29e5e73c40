// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String back = "";
    public static String boot = "";
    public static String bridge = "";
    public static String bridgeHint = "";
    public static String bridgePlane = "";
    public static String cancel = "";
    public static String capacity = "";
    public static String cdrom = "";
    public static String cdromHint = "";
    public static String check = "";
    public static String checkCpus = "";
    public static String checkDescription = "";
    public static String checkDisk = "";
    public static String checkMemory = "";
    public static String checkName = "";
    public static String cpusFound = "";
    public static String define = "";
    public static String defining = "";
    public static String descriptionGood = "";
    public static String disk = "";
    public static String diskFile = "";
    public static String diskFound = "";
    public static String diskHint = "";
    public static String diskIscsi = "";
    public static String diskNeeded = "";
    public static String diskNew = "";
    public static String diskNone = "";
    public static String diskPath = "";
    public static String display = "";
    public static String displayLocal = "";
    public static String displaySpice = "";
    public static String displayVnc = "";
    public static String fileName = "";
    public static String fileNeeded = "";
    public static String fileTaken = "";
    public static String firmware = "";
    public static String folder = "";
    public static String folderNeeded = "";
    public static String folderUnseen = "";
    public static String format = "";
    public static String formatQcow2 = "";
    public static String formatRaw = "";
    public static String found = "";
    public static String guest = "";
    public static String guestLinux = "";
    public static String guestWindows = "";
    public static String host = "";
    public static String hostFree = "";
    public static String hostNeeded = "";
    public static String imageCapacity = "";
    public static String imageFormat = "";
    public static String imageName = "";
    public static String imageTaken = "";
    public static String imageUsers = "";
    public static String imageUsersUnseen = "";
    public static String images = "";
    public static String iscsiNeeded = "";
    public static String iscsiPortal = "";
    public static String iscsiTarget = "";
    public static String leavesNothing = "";
    public static String looking = "";
    public static String memory = "";
    public static String memoryForm = "";
    public static String memoryFound = "";
    public static String monitors = "";
    public static String moreThanFree = "";
    public static String name = "";
    public static String nameForm = "";
    public static String nameFree = "";
    public static String nameNeeded = "";
    public static String nameTaken = "";
    public static String newMachine = "";
    public static String next = "";
    public static String notThere = "";
    public static String outsideDescription = "";
    public static String outsideTitle = "";
    public static String pathForm = "";
    public static String placeDescription = "";
    public static String placeTitle = "";
    public static String preview = "";
    public static String pxe = "";
    public static String pxeBridge = "";
    public static String refused = "";
    public static String room = "";
    public static String runner = "";
    public static String runnerKvm = "";
    public static String runnerSoftware = "";
    public static String size = "";
    public static String sizeDescription = "";
    public static String sizeForm = "";
    public static String sizeTitle = "";
    public static String storageDescription = "";
    public static String storageTitle = "";
    public static String summaryDescription = "";
    public static String summaryTitle = "";
    public static String summaryWithImage = "";
    public static String uefi = "";
    public static String vcpus = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
