// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.matrix;

/**
 * What an output shows or shall show.
 *
 * @param layer of the output, by the name of the driver's port: VIDEO, USB, AUDIO or KVM
 * @param output by its name on the device's wire
 * @param input likewise; empty for none
 */
public record Crossing(String layer, String output, String input) {

    /**
     * Whether both are about the same output.
     *
     * @param other any
     * @return whatever they show there
     */
    public boolean isAt(Crossing other) {
        return layer.equals(other.layer) && output.equals(other.output);
    }
}
