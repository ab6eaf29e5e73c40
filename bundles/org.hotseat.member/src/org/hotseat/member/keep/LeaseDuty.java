// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.LeaseState;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.data.AuthorityRecord;

/**
 * What the cluster has to be asked for the lease of this host: a new incarnation when there is no lease, and what this
 * host owns when there is one again. Blocks for some seconds; owned by one thread.
 */
final class LeaseDuty {

    private static final Logger LOG = System.getLogger(LeaseDuty.class.getName());
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HostId me;
    private final UUID boot;
    private final KeeperLine line;
    private final Supplier<StateView> state;
    private final FreshState fresh;
    private final Orders orders;
    private final Recovery recovery;
    private final MonotonicClock clock;
    private long acquired;
    private long swept;
    /** By the monotonic clock of this boot, which is the keeper's as well. */
    private long toldAt;
    private volatile String trouble = "";

    /** For this boot of this host. */
    LeaseDuty(HostId me, UUID boot, KeeperLine line, Supplier<StateView> state, FreshState fresh, Orders orders,
            Recovery recovery, MonotonicClock clock) {
        this.me = me;
        this.boot = boot;
        this.line = line;
        this.state = state;
        this.fresh = fresh;
        this.orders = orders;
        this.recovery = recovery;
        this.clock = clock;
        this.toldAt = clock.nanos();
    }

    /** Why the last attempt came to nothing, for people; empty when none did. */
    String trouble() {
        return trouble;
    }

    /** Does what is missing, by what the keeper said a moment ago; it judges by itself what it is told. */
    void turn(Status status) throws IOException, FailureException {
        if (status.lease().now() - toldAt < 0) {
            return; // from before the keeper was told the last
        }
        LeaseState lease = status.lease().state();
        if (status.memory() == Status.Memory.LOST) {
            recover();
        } else if (lease == LeaseState.NONE || lease == LeaseState.EXPIRED) {
            acquire();
        } else if (lease == LeaseState.VALID && (swept != status.lease().incarnation() || !status.lease().mayRun())) {
            sweep(status);
        } else if (lease == LeaseState.VALID && isOverwritten(status.lease().incarnation())) {
            acquire();
        }
    }

    /** A late command of an earlier boot, or an older state that was restored: the store names another lease. */
    private boolean isOverwritten(long incarnation) {
        StateView view = state.get();
        return view.revision() >= acquired && view.find(Kinds.LEASE, me.value()).map(Held::value)
                .filter(it -> !it.boot().equals(boot) || it.incarnation() < incarnation).isPresent();
    }

    private void recover() throws IOException, FailureException {
        trouble = "the keeper forgot what ran here: everything is ended and starts anew";
        if (recovery.recovered(Deadline.in(ANSWER)) && told(new Request.Recovered())) {
            trouble = "";
            LOG.log(Level.WARNING, "every copy of this host was ended, because its keeper forgot what ran");
        }
    }

    private boolean told(Request request) throws IOException {
        boolean yes = line.said(request);
        toldAt = clock.nanos();
        return yes;
    }

    /** Not while an intent stands: it would be refused. */
    private void acquire() throws IOException, FailureException {
        StateView view = state.get();
        if (view.find(Kinds.HOST, me.value()).isEmpty() || view.find(Kinds.INTENT, me.value()).isPresent()) {
            trouble = view.revision() == 0 ? "nothing was heard of the cluster yet"
                    : "this host is being taken over, or does not belong to the cluster";
            return;
        }
        switch (orders.give(new HostCommand.AcquireLease(me, boot), Deadline.in(ANSWER))) {
            case CommandOutcome.Done done -> {
                trouble = "";
                acquired = done.revision();
                if (!told(new Request.Granted(done.result().number()))) {
                    LOG.log(Level.DEBUG, "incarnation {0} is no news to the keeper", done.result().number());
                }
            }
            case CommandOutcome.Refused refused -> trouble = refused.refusal().text();
            case CommandOutcome.Conflict conflict -> trouble = conflict.key() + " has just changed";
            case CommandOutcome.Unknown unknown -> trouble = unknown.failure().text();
        }
    }

    /** What may be named here is taken from anywhere; that it is named is read after the time was noted. */
    private void sweep(Status status) throws IOException, FailureException {
        Set<MachineId> machines = new HashSet<>();
        status.copies().forEach(copy -> machines.add(copy.copy().machine()));
        for (Held<AuthorityRecord> held : state.get().all(Kinds.AUTHORITY).values()) {
            if (held.value().owner().equals(me)) {
                machines.add(held.value().machine());
            }
        }
        long readAt = clock.nanos();
        Deadline deadline = Deadline.in(ANSWER);
        Map<MachineId, Long> named = new HashMap<>();
        for (MachineId machine : machines) {
            Optional<AuthorityRecord> read = fresh.authority(machine, deadline);
            read.filter(it -> it.owner().equals(me) && it.ownerBoot().equals(boot) && !it.released())
                    .ifPresent(it -> named.put(machine, it.epoch()));
        }
        if (told(new Request.Sweep(named, readAt))) {
            swept = status.lease().incarnation();
            trouble = "";
        }
    }
}
