// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;

/** Knows on which machines this console acts and for whom, so that events say where they come from. Thread-safe. */
public final class ActLedger {

    private static final Duration ECHO = Duration.ofSeconds(3);

    private record Mark(String incident, int running, long endNanos) {
    }

    private final MonotonicClock clock;
    private final String person;
    private final Map<String, Mark> marks = new ConcurrentHashMap<>();

    /**
     * A ledger without entries.
     *
     * @param clock tells how old an act is
     * @param person the account that works with this console
     */
    public ActLedger(MonotonicClock clock, String person) {
        this.clock = clock;
        this.person = person;
    }

    /**
     * For whom this console acts.
     *
     * @return the account
     */
    public String person() {
        return person;
    }

    /**
     * Notes that an act begins.
     *
     * @param machine what it is on
     * @return ends it; events count as its own for three more seconds
     */
    public Subscription begin(MachineId machine) {
        Mark fresh = new Mark(UUID.randomUUID().toString(), 1, clock.nanos());
        marks.merge(machine.toString(), fresh, (old, one) -> old.running() == 0 ? one
                : new Mark(old.incident(), old.running() + 1, clock.nanos()));
        return () -> marks.computeIfPresent(machine.toString(),
                (id, mark) -> new Mark(mark.incident(), mark.running() - 1, clock.nanos()));
    }

    /**
     * Whether what happens to a machine now comes from here.
     *
     * @param machine the machine
     * @return true during an act and shortly after it
     */
    public boolean isOurs(MachineId machine) {
        return !incident(machine).isEmpty();
    }

    /**
     * The act to which belongs what happens to a machine now.
     *
     * @param machine the machine
     * @return its id; empty unless during an act and shortly after it
     */
    public String incident(MachineId machine) {
        return incident(machine.toString());
    }

    /** The same for an id as events carry it. */
    String incident(String machine) {
        Mark mark = marks.get(machine);
        if (mark == null) {
            return "";
        }
        boolean ours = mark.running() > 0 || clock.nanos() - mark.endNanos() < ECHO.toNanos();
        if (!ours) {
            marks.remove(machine, mark);
        }
        return ours ? mark.incident() : "";
    }
}
