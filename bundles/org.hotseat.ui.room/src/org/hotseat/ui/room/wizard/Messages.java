// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added = "";
    public static String ago = "";
    public static String back = "";
    public static String bitsPerSecond = "";
    public static String boardsSilent = "";
    public static String bytesIn = "";
    public static String cancel = "";
    public static String cancelLeaves = "";
    public static String chooseOutput = "";
    public static String comma = "";
    public static String deskMessage = "";
    public static String detect = "";
    public static String detectCancel = "";
    public static String detectHint = "";
    public static String detected = "";
    public static String detectedNothing = "";
    public static String detectedSeveral = "";
    public static String detectedTalking = "";
    public static String detecting = "";
    public static String deviceHint = "";
    public static String deviceName = "";
    public static String deviceNameHint = "";
    public static String deviceProposal = "";
    public static String deviceThere = "";
    public static String devicesMessage = "";
    public static String duty = "";
    public static String dutyHint = "";
    public static String finish = "";
    public static String fits = "";
    public static String fromLeft = "";
    public static String fromTop = "";
    public static String head = "";
    public static String here = "";
    public static String home = "";
    public static String host = "";
    public static String hostsMessage = "";
    public static String hostsNoMachine = "";
    public static String howMany = "";
    public static String isHome = "";
    public static String isStandby = "";
    public static String keyboard = "";
    public static String keysAlong = "";
    public static String keysHead = "";
    public static String kind = "";
    public static String lastActivity = "";
    public static String leftNothing = "";
    public static String leftPicture = "";
    public static String lineIsAdded = "";
    public static String losesMachine = "";
    public static String machine = "";
    public static String mapTip = "";
    public static String mapWords = "";
    public static String name = "";
    public static String newRoom = "";
    public static String next = "";
    public static String noDevice = "";
    public static String noFreePort = "";
    public static String noMachine = "";
    public static String noOutput = "";
    public static String notCopiedYet = "";
    public static String notTold = "";
    public static String nothingSwitched = "";
    public static String oneEdit = "";
    public static String outputIsAdded = "";
    public static String pictureHint = "";
    public static String pictureReturning = "";
    public static String pictureShown = "";
    public static String pictureTaking = "";
    public static String pointer = "";
    public static String port = "";
    public static String portIsAdded = "";
    public static String putBack = "";
    public static String room = "";
    public static String roomIsMade = "";
    public static String screenName = "";
    public static String screenWithoutCable = "";
    public static String screensMessage = "";
    public static String semicolon = "";
    public static String serves = "";
    public static String showPicture = "";
    public static String showPictureTip = "";
    public static String stepDesk = "";
    public static String stepDevices = "";
    public static String stepHosts = "";
    public static String stepScreens = "";
    public static String stepSummary = "";
    public static String summaryDesk = "";
    public static String summaryDevice = "";
    public static String summaryHome = "";
    public static String summaryHosts = "";
    public static String summaryKeys = "";
    public static String summaryMessage = "";
    public static String summaryNoHost = "";
    public static String summaryNoKeys = "";
    public static String summaryNoMachine = "";
    public static String summaryNoScreen = "";
    public static String summaryScreen = "";
    public static String takenBy = "";
    public static String topicCheck = "";
    public static String topicDesk = "";
    public static String topicDevices = "";
    public static String topicDocument = "";
    public static String topicHosts = "";
    public static String topicKeys = "";
    public static String topicMachine = "";
    public static String topicPictures = "";
    public static String topicProtection = "";
    public static String topicScreens = "";
    public static String touch = "";
    public static String trying = "";
    public static String turned = "";
    public static String usbOutput = "";
    public static String window = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
