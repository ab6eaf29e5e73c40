// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addDesk = "";
    public static String addDeskLink = "";
    public static String addDeskTool = "";
    public static String addRoom = "";
    public static String addRoomLink = "";
    public static String arrange = "";
    public static String arrangeTip = "";
    public static String atStake = "";
    public static String back = "";
    public static String bringIn = "";
    public static String bringInLink = "";
    public static String cancel = "";
    public static String choosePicture = "";
    public static String deskDuty = "";
    public static String deskName = "";
    public static String firstRoom = "";
    public static String floorPlan = "";
    public static String floorPlanOf = "";
    public static String homeless = "";
    public static String label = "";
    public static String labelDesk = "";
    public static String labelDots = "";
    public static String legend = "";
    public static String machineOn = "";
    public static String moveTo = "";
    public static String newDesk = "";
    public static String newSeat = "";
    public static String noDesk = "";
    public static String noPicture = "";
    public static String noRoom = "";
    public static String overview = "";
    public static String pictureLarge = "";
    public static String pictureMissing = "";
    public static String pictureUnreadable = "";
    public static String pictures = "";
    public static String placeDesk = "";
    public static String rooms = "";
    public static String savePicture = "";
    public static String screenAsOf = "";
    public static String screenNone = "";
    public static String screenOf = "";
    public static String screenState = "";
    public static String screens = "";
    public static String screensTip = "";
    public static String tryNow = "";
    public static String turnDesk = "";
    public static String turnLeft = "";
    public static String turnRight = "";
    public static String zoomFit = "";
    public static String zoomIn = "";
    public static String zoomOut = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
