// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.lease.Copy;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * Writes the memory of machines to the disk of this host, at most of two at a time, and knows what it is worth there.
 * Blocks; thread-safe, but nobody calls it twice at a time for one machine.
 */
final class Saving {

    /** So many machines are written at a time. */
    static final int MOST = 2;
    private static final Logger LOG = System.getLogger(Saving.class.getName());
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration SAVE = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration FORGET = Duration.ofSeconds(30);
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** So long a machine whose memory could not be written is left alone. */
    private static final Duration REST = Duration.ofMinutes(10);

    private final Attendant.Tools tools;
    private final Map<MachineId, Boolean> turns = new ConcurrentHashMap<>();
    private final Map<MachineId, Failed> failures = new ConcurrentHashMap<>();

    private record Failed(int times, Deadline until) {

        static Failed next(@Nullable Failed before) {
            int times = before == null ? 1 : before.times() + 1;
            return new Failed(times, Deadline.in(times < TRIES ? PAUSE.multipliedBy(1L << (times - 1)) : REST));
        }
    }

    Saving(Attendant.Tools tools) {
        this.tools = tools;
    }

    /** Gives a machine its turn, if there is one; asked by one thread. */
    boolean takesTurn(MachineId machine) {
        if (turns.size() >= MOST) {
            return false;
        }
        turns.put(machine, true);
        return true;
    }

    boolean hasTurn(MachineId machine) {
        return turns.containsKey(machine);
    }

    void endsTurn(MachineId machine) {
        turns.remove(machine);
    }

    /** Whether it has failed too often, not long ago. */
    boolean isHopeless(MachineId machine) {
        Failed failed = failures.get(machine);
        if (failed != null && failed.times() >= TRIES && failed.until().isOver()) {
            failures.remove(machine, failed);
            return false;
        }
        return failed != null && failed.times() >= TRIES;
    }

    /** Whether it may be tried now. */
    boolean isDue(MachineId machine) {
        Failed failed = failures.get(machine);
        return failed == null || !isHopeless(machine) && failed.until().isOver();
    }

    /** The mark comes last: memory without one is not known to be whole, and is thrown away. */
    void save(Case now, Copy copy) throws FailureException, IOException {
        MachineId machine = now.machine();
        try {
            tools.saved().forget(machine);
            write(machine);
            tools.saved().note(machine, copy.epoch());
            failures.remove(machine);
            LOG.log(Level.INFO, "machine {0} has made room, epoch {1}", now.label(), copy.epoch());
        } catch (FailureException | IOException failed) {
            failures.compute(machine, (any, before) -> Failed.next(before));
            throw failed;
        }
    }

    private void write(MachineId machine) throws FailureException {
        try {
            tools.beginnings().leaves(machine, Deadline.in(QUIET));
            tools.hands().save(machine, Deadline.in(SAVE));
        } finally {
            tools.beginnings().stays(machine);
        }
    }

    private void forget(MachineId machine) throws FailureException, IOException {
        tools.hands().forgetSaved(machine, Deadline.in(FORGET));
        tools.saved().forget(machine);
    }

    /**
     * Memory from which nothing may start any more goes: of a machine that runs elsewhere or shall be off, before that
     * is told, and such as is not of the epoch before. One whose guest runs needs no mark.
     */
    void forgetWorthless(Case now, boolean runs, HostId me) throws FailureException, IOException {
        long mark = tools.saved().epoch(now.machine());
        if (now.authority().isEmpty()) {
            return;
        }
        AuthorityRecord named = now.authority().get();
        if (!now.copies().isEmpty()) {
            if (runs && named.epoch() > mark) {
                tools.saved().forget(now.machine());
            }
            return;
        }
        boolean mine = named.owner().equals(me) && !named.released() && now.wanted();
        boolean worth = mine && (mark == 0 || mark == named.epoch() || mark == named.epoch() - 1);
        if (!worth && (mark > 0 || now.state() == MachineState.SAVED)) {
            forget(now.machine());
        }
    }

    /** What a machine begins with; memory on the disk that is not of the epoch before is thrown away first. */
    Hands.Way way(Case now, MachineRecord machine, AuthorityRecord named) throws FailureException, IOException {
        long mark = tools.saved().epoch(now.machine());
        // looked at now: what was seen before may be older than what was written
        if (tools.hands().states(Deadline.in(READ)).get(now.machine()) == MachineState.SAVED) {
            if (mark > 0 && !named.continued() && mark == named.epoch() - 1) {
                return new Hands.Saved(named.epoch());
            }
            forget(now.machine());
        }
        return Hands.Way.of(machine, named.continued(), named.epoch(), named.generation());
    }
}
