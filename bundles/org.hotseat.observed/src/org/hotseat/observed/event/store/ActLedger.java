// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;

/** Knows which machines this console acts on, so that an event can say whether it came from here. Thread-safe. */
public final class ActLedger {

    private static final Duration ECHO = Duration.ofSeconds(3);

    private record Mark(int running, long endNanos) {
    }

    private final MonotonicClock clock;
    private final Map<MachineId, Mark> marks = new ConcurrentHashMap<>();

    /**
     * A ledger without entries.
     *
     * @param clock tells how old an act is
     */
    public ActLedger(MonotonicClock clock) {
        this.clock = clock;
    }

    /**
     * Notes that an act begins.
     *
     * @param machine what it is on
     * @return ends it; events count as its own for three more seconds
     */
    public Subscription begin(MachineId machine) {
        marks.merge(machine, new Mark(1, clock.nanos()), (old, one) -> new Mark(old.running() + 1, clock.nanos()));
        return () -> marks.computeIfPresent(machine, (id, mark) -> new Mark(mark.running() - 1, clock.nanos()));
    }

    /**
     * Whether what happens to a machine now comes from here.
     *
     * @param machine the machine
     * @return true during an act and shortly after it
     */
    public boolean isOurs(MachineId machine) {
        Mark mark = marks.get(machine);
        if (mark == null) {
            return false;
        }
        if (mark.running() > 0) {
            return true;
        }
        boolean recent = clock.nanos() - mark.endNanos() < ECHO.toNanos();
        if (!recent) {
            marks.remove(machine, mark);
        }
        return recent;
    }
}
