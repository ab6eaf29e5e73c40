// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

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

    /**
     * The moment of another value, for a person who goes along the curves by keys.
     *
     * @param from where they are; empty when nowhere yet
     * @param later whether to go on in time
     * @return the nearest value of any curve in that direction, the newest when they are nowhere; empty at the end
     */
    public Optional<Instant> step(Optional<Instant> from, boolean later) {
        DoubleStream times = curves.stream().flatMap(curve -> curve.pieces().stream())
                .flatMapToDouble(piece -> Arrays.stream(piece.millis()));
        if (from.isEmpty()) {
            return moment(times.max());
        }
        double at = from.get().toEpochMilli();
        return moment(later ? times.filter(time -> time > at).min() : times.filter(time -> time < at).max());
    }

    private static Optional<Instant> moment(OptionalDouble millis) {
        return millis.isPresent() ? Optional.of(Instant.ofEpochMilli((long) millis.getAsDouble())) : Optional.empty();
    }
}
