// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/**
 * A cable from a host into a switch.
 *
 * @param device the switch
 * @param layer of the switch
 * @param input as the device names it on its wire
 */
public record Cable(String device, Layer layer, String input) {

    /**
     * Whether it can be shown there.
     *
     * @param point an output
     * @return true on the same layer of the same switch
     */
    public boolean reaches(Point point) {
        return device.equals(point.device()) && layer == point.layer();
    }
}
