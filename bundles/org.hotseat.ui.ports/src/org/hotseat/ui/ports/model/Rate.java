// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.List;

/**
 * How fast bytes go through a port.
 *
 * @param in from the device, bytes per second; NaN while unknown
 * @param out to the device, bytes per second; NaN while unknown
 * @param trail both together, oldest first
 */
public record Rate(double in, double out, List<Double> trail) {

    /** Nothing is known yet. */
    public static final Rate NONE = new Rate(Double.NaN, Double.NaN, List.of());

    /** Copies the list. */
    public Rate {
        trail = List.copyOf(trail);
    }

    /**
     * Both ways together.
     *
     * @return bytes per second; NaN while unknown
     */
    public double both() {
        return in + out;
    }
}
