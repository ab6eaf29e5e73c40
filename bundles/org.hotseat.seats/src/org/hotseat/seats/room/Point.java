// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/**
 * An output of a matrix switch.
 *
 * @param device the switch, by its id in the cluster
 * @param layer of the switch
 * @param output as the device names it on its wire
 */
public record Point(String device, Layer layer, String output) {

    @Override
    public String toString() {
        return device + '/' + layer + '/' + output;
    }
}
