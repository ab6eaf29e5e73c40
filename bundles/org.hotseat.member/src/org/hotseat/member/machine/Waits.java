// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.state.upkeep.DisplacedRecord;

/**
 * How long machines make room for one that does not begin. Measured here and not by the time of the decision, since the
 * clocks of hosts differ; an agent that begins anew measures anew. Thread-safe.
 */
final class Waits {

    /** So long a machine makes room for one that has trouble beginning. */
    static final Duration MOST = Duration.ofMinutes(2);
    /** So long nobody makes room again for one that room did not help. */
    static final Duration VAIN = Duration.ofMinutes(10);

    private final MonotonicClock clock;
    private final Map<MachineId, DisplacedRecord> saved = new ConcurrentHashMap<>();
    private final Map<MachineId, Deadline> patience = new ConcurrentHashMap<>();
    private final Map<MachineId, Deadline> vain = new ConcurrentHashMap<>();

    Waits() {
        this(MonotonicClock.SYSTEM);
    }

    Waits(MonotonicClock clock) {
        this.clock = clock;
    }

    /** A machine has made room: from now on it is there. */
    void saved(DisplacedRecord displaced) {
        DisplacedRecord before = saved.put(displaced.machine(), displaced);
        if (before == null || !before.equals(displaced)) {
            patience.put(displaced.by(), Deadline.in(MOST, clock));
        }
    }

    /** Whether others stay suspended for one that has not begun. */
    boolean isWorth(MachineId by, boolean troubled) {
        if (isInVain(by)) {
            return false;
        }
        Deadline most = patience.get(by);
        if (troubled && most != null && most.isOver()) {
            vain.put(by, Deadline.in(VAIN, clock));
            return false;
        }
        return true;
    }

    /** Whether nobody makes room for a machine for now, as it did not help. */
    boolean isInVain(MachineId by) {
        Deadline until = vain.get(by);
        if (until != null && until.isOver()) {
            vain.remove(by, until);
            return false;
        }
        return until != null;
    }
}
