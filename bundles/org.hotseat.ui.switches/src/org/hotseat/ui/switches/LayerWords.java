// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import org.hotseat.protocol.op.SwitchLive;

/** Layers and states of switches in words. */
final class LayerWords {

    private LayerWords() {
    }

    static String of(String layer) {
        return switch (layer) {
            case "VIDEO" -> Messages.layerVideo;
            case "USB" -> Messages.layerUsb;
            case "AUDIO" -> Messages.layerAudio;
            case "KVM" -> Messages.layerKvm;
            default -> layer;
        };
    }

    static String state(SwitchLive.State state) {
        return switch (state) {
            case CONNECTING -> Messages.stateConnecting;
            case CONNECTED -> Messages.stateConnected;
            case LOST -> Messages.stateLost;
            case UNUSABLE -> Messages.stateUnusable;
        };
    }
}
