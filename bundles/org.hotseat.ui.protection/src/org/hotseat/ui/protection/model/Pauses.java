// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.GenerationLive;

/**
 * How long a machine stood still for its generations. Immutable.
 *
 * @param median half of them were not longer
 * @param p99 all but one of a hundred were not longer
 * @param count how many there were
 */
public record Pauses(Duration median, Duration p99, int count) {

    private static final int HUNDRED = 100;

    /**
     * Of the last generations.
     *
     * @param history which were cut
     * @return empty when none was
     */
    public static Optional<Pauses> of(List<GenerationLive> history) {
        List<Duration> sorted = history.stream().map(GenerationLive::pause).filter(Duration::isPositive).sorted()
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pauses(sorted.get((sorted.size() - 1) / 2),
                sorted.get(Math.min(sorted.size() - 1, (99 * sorted.size() + HUNDRED - 1) / HUNDRED - 1)),
                sorted.size()));
    }
}
