// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import org.hotseat.seats.plan.Consequence;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.room.Layer;

/** What a consequence is about. */
final class Topics {

    private Topics() {
    }

    static String of(Consequence consequence) {
        boolean usb = consequence.subject().contains("/" + Layer.USB + "/");
        return usb ? Messages.topicKeyboard : of(consequence.effect());
    }

    private static String of(Effect effect) {
        return switch (effect) {
            case PAUSE, PAUSE_UNKNOWN, LOSES_DESK -> Messages.topicMachine;
            case DARK, NO_FREE_HEAD, KEEPS_PICTURE, FEWER_MONITORS, NOT_READ -> Messages.topicDisplays;
            case BLINKS, DEVICE_LEFT, BOARD_AWAY -> Messages.topicPorts;
            case MEMORY_SHORT -> Messages.topicMemory;
            case EDID_DIFFERS, EDID_UNKNOWN -> Messages.topicEdid;
            case LOCKED -> Messages.topicLocks;
            case NO_USB_CABLE, KEEPS_KEYBOARD -> Messages.topicKeyboard;
            case PLANE_MISSING -> Messages.topicPlanes;
            case HOST_DOWN -> Messages.topicHost;
            case NOT_KNOWN, BUSY, NOTHING_TO_DO -> Messages.topicSeat;
        };
    }
}
