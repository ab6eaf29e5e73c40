// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.MachineId;

/**
 * When guests were heard last, or said why they would be silent, known at once and not only when the news are read:
 * whoever is about to do something about a silent guest asks here. Thread-safe, never blocks.
 */
final class Signs {

    private final Map<MachineId, Long> last = new ConcurrentHashMap<>();

    /** There was one. */
    void heard(MachineId machine, long now) {
        last.put(machine, now);
    }

    /** Whether there was none for as long as makes a hang. */
    boolean areMissing(MachineId machine, long now) {
        Long heard = last.get(machine);
        return heard == null || now - heard >= Pulse.SILENCE.toNanos();
    }

    /** Nobody asks about others. */
    void keep(Set<MachineId> machines) {
        last.keySet().retainAll(machines);
    }
}
