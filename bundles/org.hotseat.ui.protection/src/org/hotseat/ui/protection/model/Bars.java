// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.ui.protection.model.ReplicationText.Bar;

/** How high the bars of generations are. Pure. */
final class Bars {

    private static final double LEAST = 10_000;
    private static final Duration SLOW = Duration.ofMillis(100);
    private static final int TIMES = 3;

    /** How many files the chain of a disk has when all is merged: its base, and the overlay that is written to. */
    private static final int SHORTEST_CHAIN = 2;

    private Bars() {
    }

    static List<Bar> of(List<GenerationLive> history, Optional<ReplicationLive> told, Instant now) {
        long acknowledged = told.map(ReplicationLive::acknowledged).orElse(0L);
        List<Long> merged = merged(history, told.map(ReplicationLive::chain).orElse(0));
        double most = history.stream().mapToLong(GenerationLive::sent).max().orElse(0);
        Duration usual = Pauses.of(history).map(Pauses::median).orElse(Duration.ZERO);
        Instant hour = now.truncatedTo(ChronoUnit.HOURS); // what is equal is not drawn anew
        return history.stream().map(one -> new Bar(new GenerationRow(one, hour), share(one.sent(), most),
                one.generation() == acknowledged, isSlow(one.pause(), usual), merged.contains(one.generation())))
                .toList();
    }

    /** Each file beyond the shortest chain is the overlay of one of the newest that are held. */
    private static List<Long> merged(List<GenerationLive> history, int chain) {
        List<Long> held = history.stream().filter(one -> new GenerationRow(one, Instant.EPOCH).isHeld())
                .map(GenerationLive::generation).toList();
        return chain == 0 ? List.of() : held.subList(0, Math.max(0, held.size() - Math.max(0, chain
                - SHORTEST_CHAIN)));
    }

    /** From a tenth for next to nothing to all for the largest. */
    private static double share(long bytes, double most) {
        double top = Math.log(Math.max(most, 10 * LEAST) / LEAST);
        return Math.clamp(0.1 + 0.9 * Math.log(Math.max(bytes, LEAST) / LEAST) / top, 0.1, 1);
    }

    private static boolean isSlow(Duration pause, Duration usual) {
        return pause.compareTo(SLOW) >= 0 && pause.compareTo(usual.multipliedBy(TIMES)) > 0;
    }
}
