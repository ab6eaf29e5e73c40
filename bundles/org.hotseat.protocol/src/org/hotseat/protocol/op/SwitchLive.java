// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.List;
import java.util.Optional;

/**
 * What a matrix switch shows, as the leader's agent reads it. What it shall show is in the cluster's state.
 *
 * @param device id of the switch
 * @param state whether what is told is so now
 * @param text what is wrong, and what to do; empty when nothing is
 * @param model that the device claims to be; empty before it was asked
 * @param abilities names of what it can do beside switching, as the driver's port has them
 * @param layers each layer that it has, as it was read last; empty before it was read
 */
public record SwitchLive(String device, State state, String text, String model, List<String> abilities,
        List<LayerLive> layers) {

    /** Copies the lists. */
    public SwitchLive {
        abilities = List.copyOf(abilities);
        layers = List.copyOf(layers);
    }

    /** Whether a switch answers. */
    public enum State {
        /** It was never reached since this agent leads. */
        CONNECTING,
        /** It answers, and what is told is so now. */
        CONNECTED,
        /** It does not answer; what is told was so before. */
        LOST,
        /** It answers or could, but the description of it is wrong; nothing is switched. */
        UNUSABLE
    }

    /**
     * A layer.
     *
     * @param layer VIDEO, USB, AUDIO or KVM
     * @param inputs in the order of the device
     * @param outputs in the order of the device
     */
    public record LayerLive(String layer, List<InputLive> inputs, List<OutputLive> outputs) {

        /** Copies the lists. */
        public LayerLive {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }

        /**
         * One output.
         *
         * @param output its name on the wire
         * @return empty when the device has none of this name
         */
        public Optional<OutputLive> output(String output) {
            return outputs.stream().filter(one -> one.output().equals(output)).findFirst();
        }
    }

    /**
     * An input.
     *
     * @param input its name on the wire
     * @param label that people gave it at the device; empty for none
     */
    public record InputLive(String input, String label) {
    }

    /**
     * An output.
     *
     * @param output its name on the wire
     * @param label that people gave it at the device; empty for none
     * @param shows the input; an empty text for none, absent when the device does not say
     * @param lock FREE, OWN, OTHER, SHARED or UNKNOWN
     * @param signal YES, NO or UNKNOWN
     * @param sink whether a display is plugged in: YES, NO or UNKNOWN
     */
    public record OutputLive(String output, String label, Optional<String> shows, String lock, String signal,
            String sink) {
    }

    /**
     * One layer.
     *
     * @param layer its name
     * @return empty when the device has none of this name, or was not read yet
     */
    public Optional<LayerLive> layer(String layer) {
        return layers.stream().filter(one -> one.layer().equals(layer)).findFirst();
    }
}
