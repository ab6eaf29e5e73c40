// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;

/** Carries "runs since" over moves: what ends on one host by moving begins on the next. Guarded by the store's lock. */
final class Uptimes {

    private static final Duration HAND_OVER = Duration.ofMinutes(1);

    private record Moved(Instant since, long nanos) {
    }

    private final MonotonicClock clock;
    private final Map<MachineId, Moved> moved = new HashMap<>();

    Uptimes(MonotonicClock clock) {
        this.clock = clock;
    }

    /** Keeps the time of a machine that leaves a host by a move. */
    void leaves(MachineId id, @Nullable Instant since) {
        if (since != null) {
            moved.put(id, new Moved(since, clock.nanos()));
        }
    }

    /** The time of a machine that is seen to run on a host. */
    Instant arrives(MachineId id, @Nullable Instant elsewhere) {
        Moved before = moved.remove(id);
        if (elsewhere != null) {
            return elsewhere;
        }
        if (before != null && clock.nanos() - before.nanos() < HAND_OVER.toNanos()) {
            return before.since();
        }
        return clock.wall();
    }
}
