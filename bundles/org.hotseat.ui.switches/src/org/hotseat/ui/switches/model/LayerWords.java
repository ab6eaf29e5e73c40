// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import org.hotseat.protocol.op.SwitchLive;

/** Layers and states of switches in words. Any thread. */
public final class LayerWords {

    private LayerWords() {
    }

    /**
     * A layer.
     *
     * @param layer as records name it
     * @return itself when there is no word for it
     */
    public static String of(String layer) {
        return switch (layer) {
            case "VIDEO" -> Messages.layerVideo;
            case "USB" -> Messages.layerUsb;
            case "AUDIO" -> Messages.layerAudio;
            case "KVM" -> Messages.layerKvm;
            default -> layer;
        };
    }

    /**
     * Whether a switch answers.
     *
     * @param state as the leader tells it
     * @return a word
     */
    public static String state(SwitchLive.State state) {
        return switch (state) {
            case CONNECTING -> Messages.stateConnecting;
            case CONNECTED -> Messages.stateConnected;
            case LOST -> Messages.stateLost;
            case UNUSABLE -> Messages.stateUnusable;
        };
    }
}
