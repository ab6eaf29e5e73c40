// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.lease.Copy;

/** What this run of the agent knows about copies beyond what keeper and hypervisor tell. Thread-safe. */
final class Bench {

    private final Map<MachineId, Long> started = new ConcurrentHashMap<>();
    private final Map<MachineId, Ready> prepared = new ConcurrentHashMap<>();
    private final Set<Copy> made = ConcurrentHashMap.newKeySet();
    private final Set<Copy> running = ConcurrentHashMap.newKeySet();

    /** What stands ready, and how it was made. */
    record Ready(ProcessStamp process, Hands.Way way) {
    }

    /** The highest epoch of a machine that may have run; 0 when nobody knows, the keeper refuses then. */
    long started(MachineId machine) {
        return started.getOrDefault(machine, 0L);
    }

    /** An epoch was used, or must not be used. */
    void used(MachineId machine, long epoch) {
        started.merge(machine, epoch, Math::max);
    }

    /** A process stands ready for a machine that this host may have to take over; its guest never ran. */
    void prepare(MachineId machine, ProcessStamp process, Hands.Way way) {
        prepared.put(machine, new Ready(process, way));
    }

    /** The process that stands ready. */
    Optional<Ready> prepared(MachineId machine) {
        return Optional.ofNullable(prepared.get(machine)).filter(ready -> ready.process().state().isPresent());
    }

    Set<MachineId> prepared() {
        return Set.copyOf(prepared.keySet());
    }

    void unprepare(MachineId machine) {
        prepared.remove(machine);
    }

    boolean isPrepared(MachineId machine) {
        return prepared.containsKey(machine);
    }

    /** This run has made the copy, so it knows that its guest never ran. */
    void made(Copy copy) {
        made.add(copy);
    }

    boolean isMade(Copy copy) {
        return made.contains(copy);
    }

    /** Its guest was let go on. */
    void runs(Copy copy) {
        running.add(copy);
    }

    boolean isRunning(Copy copy) {
        return running.contains(copy);
    }

    void gone(Copy copy) {
        made.remove(copy);
        running.remove(copy);
    }
}
