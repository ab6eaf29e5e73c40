// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ago = "";
    public static String begunLost = "";
    public static String boardFollows = "";
    public static String bytes = "";
    public static String bytesPerSecond = "";
    public static String can = "";
    public static String cannotTake = "";
    public static String columnDevice = "";
    public static String columnEpoch = "";
    public static String columnIn = "";
    public static String columnJournal = "";
    public static String columnLast = "";
    public static String columnOut = "";
    public static String columnOwner = "";
    public static String columnPort = "";
    public static String columnRate = "";
    public static String columnState = "";
    public static String comma = "";
    public static String connected = "";
    public static String connectedExact = "";
    public static String connectedLost = "";
    public static String connectedUnsure = "";
    public static String connecting = "";
    public static String cutsOff = "";
    public static String discard = "";
    public static String epochOf = "";
    public static String free = "";
    public static String freeBut = "";
    public static String fromDevice = "";
    public static String guest = "";
    public static String guestAway = "";
    public static String guestThere = "";
    public static String guestWaits = "";
    public static String guestWentOn = "";
    public static String justNow = "";
    public static String kept = "";
    public static String kindOf = "";
    public static String laterBoard = "";
    public static String line = "";
    public static String mark = "";
    public static String never = "";
    public static String noGuest = "";
    public static String noPort = "";
    public static String notProtected = "";
    public static String nothingAgainst = "";
    public static String ownerAt = "";
    public static String refusedPeers = "";
    public static String replay = "";
    public static String serial = "";
    public static String silentBoard = "";
    public static String silentHost = "";
    public static String socketAt = "";
    public static String sound = "";
    public static String takenFrom = "";
    public static String toDevice = "";
    public static String traffic = "";
    public static String trouble = "";
    public static String unheard = "";
    public static String usb = "";
    public static String wentDiscarded = "";
    public static String wentEarlier = "";
    public static String wentExact = "";
    public static String wentGap = "";
    public static String wentUnknown = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
