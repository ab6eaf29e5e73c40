// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Instant;
import java.util.List;

/**
 * What one chart shows. Immutable.
 *
 * @param quantity what
 * @param curves one per subject, in the order of the legend
 * @param axis of the values
 * @param from earliest moment seen
 * @param to latest moment seen
 */
public record ChartData(Quantity quantity, List<Curve> curves, Axis axis, Instant from, Instant to) {

    /** Copies the list. */
    public ChartData {
        curves = List.copyOf(curves);
    }

    /**
     * Whether there is any value.
     *
     * @return true when there is none
     */
    public boolean isEmpty() {
        return curves.stream().allMatch(curve -> curve.pieces().isEmpty());
    }
}
