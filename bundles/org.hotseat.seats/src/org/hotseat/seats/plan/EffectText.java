// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Sentences for effects. */
final class EffectText {

    private EffectText() {
    }

    static String of(Effect effect, List<String> arguments) {
        return NLS.bind(pattern(effect), arguments.toArray());
    }

    private static String pattern(Effect effect) {
        return switch (effect) {
            case PAUSE -> Messages.pause;
            case PAUSE_UNKNOWN -> Messages.pauseUnknown;
            case DARK -> Messages.dark;
            case BLINKS -> Messages.blinks;
            case MEMORY_SHORT -> Messages.memoryShort;
            case EDID_DIFFERS -> Messages.edidDiffers;
            case EDID_UNKNOWN -> Messages.edidUnknown;
            case LOCKED -> Messages.locked;
            case NO_FREE_HEAD -> Messages.noFreeHead;
            case NO_USB_CABLE -> Messages.noUsbCable;
            case PLANE_MISSING -> Messages.planeMissing;
            case NOT_READ -> Messages.notRead;
            default -> rest(effect);
        };
    }

    private static String rest(Effect effect) {
        return switch (effect) {
            case BOARD_AWAY -> Messages.boardAway;
            case HOST_DOWN -> Messages.hostDown;
            case NOT_KNOWN -> Messages.notKnown;
            case BUSY -> Messages.busy;
            case LOSES_DESK -> Messages.losesDesk;
            case KEEPS_PICTURE -> Messages.keepsPicture;
            case KEEPS_KEYBOARD -> Messages.keepsKeyboard;
            case FEWER_MONITORS -> Messages.fewerMonitors;
            case DEVICE_LEFT -> Messages.deviceLeft;
            default -> Messages.nothingToDo;
        };
    }
}
