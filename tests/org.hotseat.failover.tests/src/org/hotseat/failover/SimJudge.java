// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.Copy;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.LeaseState;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.data.AuthorityRecord;

/** Sees everything at once, on the one true clock, and says what must never be. */
final class SimJudge {

    private final Sim sim;
    private final Set<Copy> started = new HashSet<>();
    private final Map<MachineId, AuthorityRecord> authorities = new HashMap<>();
    private String violation = "";
    private long lastLook;
    int takeOvers;
    int falseTakeOvers;
    int moves;
    int starts;
    int freezes;
    int commits;

    SimJudge(Sim sim) {
        this.sim = sim;
    }

    /** What begins only by time passing: the end of a pause. All other beginnings call {@link #look()} themselves. */
    void lookNowAndThen() {
        if (sim.now - lastLook >= 2 * Sim.MS) {
            look();
        }
    }

    /** Never two un-frozen copies of one machine. */
    void look() {
        lastLook = sim.now;
        for (MachineId machine : sim.machines) {
            List<HostId> running = new ArrayList<>(2);
            for (SimHost host : sim.hosts) {
                if (host.runs(machine) && !host.justWoke()) {
                    running.add(host.id);
                }
            }
            if (running.size() > 1) {
                fail("machine " + machine + " runs on " + running);
            }
        }
    }

    /** Nobody takes over while the old owner's lease lasts by the old owner's own clock, or its machines run. */
    void committing(Command command) {
        commits++;
        if (command instanceof AuthorityCommand.Take take && take.r() > 0) {
            takeOvers++;
            SimHost old = sim.host(take.owner());
            LeaseRecord lease = old.keeper.lease.record();
            if (old.powered && !old.isWeak() && lease.state() == LeaseState.VALID
                    && lease.deadline() - old.local() > 0) {
                fail(take.machine() + " is taken over from " + old.id + ", whose lease has "
                        + (lease.deadline() - old.local()) / 1e6 + " ms left");
            }
            if (old.healthy()) {
                falseTakeOvers++;
            }
        } else if (command instanceof AuthorityCommand.Move) {
            moves++;
        }
    }

    /** Epochs grow by one with each owner and each start, and by nothing else; no target stands under an intent. */
    void committed(Command command, StateView after) {
        for (Held<AuthorityRecord> one : after.all(Kinds.AUTHORITY).values()) {
            AuthorityRecord now = one.value();
            Optional.ofNullable(authorities.put(now.machine(), now)).filter(old -> !old.equals(now))
                    .ifPresent(old -> grown(command, old, now));
        }
        if (command instanceof AuthorityCommand.Take take
                && after.find(Kinds.INTENT, take.target().value()).isPresent()) {
            fail(take.machine() + " is given to " + take.target() + ", against which an intent stands");
        }
    }

    private void grown(Command command, AuthorityRecord old, AuthorityRecord now) {
        boolean same = old.owner().equals(now.owner()) && old.ownerBoot().equals(now.ownerBoot())
                && old.epoch() == now.epoch();
        if (!same && now.epoch() != old.epoch() + 1) {
            fail("epoch " + old.epoch() + " of " + old.owner() + " became " + now.epoch() + " of " + now.owner()
                    + " by " + command);
        }
    }

    /** An epoch is started once, and by whom the store names at that moment. */
    void started(SimHost host, Copy copy) {
        starts++;
        if (!started.add(copy)) {
            fail(copy + " is started a second time, on " + host.id);
        }
        AuthorityRecord named = authorities.get(copy.machine());
        if (named == null || !named.owner().equals(host.id) || !named.ownerBoot().equals(host.boot)
                || named.epoch() != copy.epoch()) {
            fail(copy + " is started on " + host.id + ", but the store names " + named);
        }
        look();
    }

    /** What a move has brought is all of it, and nothing has happened to it elsewhere since. */
    void remembers(Copy copy, SimHost.Guest guest) {
        if (guest.arrives && guest.memory.isEmpty()) {
            fail(copy + " runs, and only half of it has arrived");
        } else if (guest.arrives && guest.memory.filter(SimHost.Memory::isOld).isPresent()) {
            fail(copy + " runs from a memory that was left behind");
        }
    }

    private void fail(String what) {
        if (violation.isEmpty()) {
            violation = "seed " + sim.seed + ", " + sim.now / 1e6 + " ms: " + what;
        }
    }

    String violation() {
        return violation;
    }
}
