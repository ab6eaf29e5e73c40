// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.state.data.MachineRecord;

/** A hypervisor whose machines tick; outlives the agents that use it. */
final class TickerHands implements Hands {

    private final Map<MachineId, Ticker> machines = new ConcurrentHashMap<>();
    /** How each machine was made last. */
    final Map<MachineId, Way> ways = new ConcurrentHashMap<>();
    final Set<MachineId> saved = ConcurrentHashMap.newKeySet();
    /** Those whose memory cannot be written now, and how often it was tried. */
    final Map<MachineId, Integer> unable = new ConcurrentHashMap<>();
    /** Those whose memory takes until the test lets it end. */
    final Map<MachineId, CountDownLatch> slow = new ConcurrentHashMap<>();

    /** What of a machine's disks is only a copy here. */
    final Map<MachineId, String> copies = new ConcurrentHashMap<>();

    Optional<Ticker> find(MachineId machine) {
        return Optional.ofNullable(machines.get(machine)).filter(Ticker::alive);
    }

    long ticks(MachineId machine) {
        return find(machine).map(Ticker::ticks).orElse(-1L);
    }

    @Override
    public ProcessStamp make(MachineRecord machine, Way way, Deadline deadline) throws FailureException {
        try {
            if (way instanceof Saved && !saved.remove(machine.id())) {
                throw new FailureException(FailureCode.NOT_FOUND, "nothing was saved", "");
            }
            ways.put(machine.id(), way);
            Ticker ticker = new Ticker();
            machines.put(machine.id(), ticker);
            return ticker.stamp();
        } catch (IOException impossible) {
            throw new FailureException(new Failure(FailureCode.OTHER, "no process"), impossible);
        }
    }

    @Override
    public void hold(MachineId machine, Deadline deadline) {
        // it is a copy from its beginning
    }

    @Override
    public void ended(MachineRecord machine, long epoch, Deadline deadline) {
        // it has no disks
    }

    @Override
    public Optional<String> copied(MachineRecord machine) {
        return Optional.ofNullable(copies.get(machine.id()));
    }

    boolean hasSaved(MachineId machine) {
        return saved.contains(machine);
    }

    @Override
    public Optional<ProcessStamp> process(MachineRecord machine) {
        return find(machine.id()).map(Ticker::stamp);
    }

    @Override
    public void save(MachineId machine, Deadline deadline) throws FailureException {
        if (unable.computeIfPresent(machine, (any, times) -> times + 1) != null) {
            throw new FailureException(FailureCode.NO_RESOURCE, "the disk is full", "");
        }
        await(slow.get(machine), deadline);
        discard(machine, deadline);
        saved.add(machine);
    }

    private static void await(@Nullable CountDownLatch latch, Deadline deadline) throws FailureException {
        try {
            if (latch != null && !latch.await(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                throw new FailureException(FailureCode.TIMEOUT, "slow", "");
            }
        } catch (InterruptedException ending) {
            throw new FailureException(new Failure(FailureCode.CANCELLED, "ending"), ending);
        }
    }

    @Override
    public void forgetSaved(MachineId machine, Deadline deadline) {
        saved.remove(machine);
    }

    @Override
    public void left(MachineId machine) {
        // whoever carried it has ended it
    }

    @Override
    public void resume(MachineId machine, Deadline deadline) throws FailureException {
        try {
            find(machine).orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, "gone", "")).resume();
        } catch (IOException gone) {
            throw new FailureException(new Failure(FailureCode.OTHER, "gone"), gone);
        }
    }

    @Override
    public void shutDown(MachineId machine, Deadline deadline) {
        discard(machine, deadline);
    }

    @Override
    public void discard(MachineId machine, Deadline deadline) {
        find(machine).ifPresent(Ticker::close);
    }

    @Override
    public Map<MachineId, MachineState> states(Deadline deadline) {
        Map<MachineId, MachineState> states = new HashMap<>();
        saved.forEach(id -> states.put(id, MachineState.SAVED));
        machines.forEach((id, ticker) -> states.put(id, !ticker.alive()
                ? saved.contains(id) ? MachineState.SAVED : MachineState.OFF
                : ticker.isResumed() ? MachineState.RUNNING : MachineState.PAUSED));
        return states;
    }

    /** The test ends them. */
    @Override
    public void close() {
        // an agent that ends leaves its machines
    }

    void end() {
        machines.values().forEach(Ticker::close);
    }
}
