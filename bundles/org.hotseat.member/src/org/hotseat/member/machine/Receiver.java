// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.failover.MoveRule;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Request;
import org.hotseat.lease.Copy;
import org.hotseat.member.machine.Arrivals.Arrival;
import org.hotseat.state.command.AuthorityCommand;

/** Holds what comes live from another host until the cluster names this one, or ends it. Like {@link Attendant}. */
final class Receiver {

    private static final Logger LOG = System.getLogger(Receiver.class.getName());
    private static final Duration MAKE = Duration.ofSeconds(60);
    private static final Duration COMMAND = Duration.ofSeconds(5);
    /** The source gives it by itself, unless it is lost. */
    private static final Duration COURTESY = Duration.ofSeconds(1);

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Bench bench;
    private final MoveRule rule;

    Receiver(Attendant.Self self, Attendant.Tools tools, Bench bench) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
        this.rule = new MoveRule(self.me(), self.boot());
    }

    /** Does one step; false when nothing comes, or what came is to be started now like any other copy. */
    boolean attend(Case now) throws FailureException, IOException {
        if (now.arrival().isEmpty()) {
            return false;
        }
        Arrival arrival = now.arrival().get();
        MoveRule.Arriving step = rule.arriving(now.authority(), arrival.copy(), arrival.source(), arrival.word());
        switch (step) {
            case HOLD -> hold(now, arrival.copy());
            case GIVE -> {
                hold(now, arrival.copy()); // it may have come faster than anybody looked
                give(arrival);
            }
            case DROP -> drop(now, arrival);
            case RUN -> {
                LOG.log(Level.INFO, "machine {0} has arrived from {1}", now.label(), arrival.source());
                tools.arrivals().remove(arrival.copy());
                return false;
            }
        }
        return true;
    }

    /** As early as there is a process, so that little is left to do while the guest stands still. */
    private void hold(Case now, Copy copy) throws FailureException, IOException {
        if (!now.copies().isEmpty() || !now.mayRun() || now.state() != MachineState.PAUSED || now.desired().isEmpty()) {
            return;
        }
        Optional<ProcessStamp> process = tools.hands().process(now.desired().get());
        if (process.isPresent()) {
            Scope scope = tools.scopes().place(copy, process.get());
            tools.book().add(scope);
            if (tools.keeper().said(new Request.Register(scope))) {
                bench.made(copy);
                LOG.log(Level.INFO, "machine {0} comes, and is held", now.label());
            } else {
                tools.hands().discard(now.machine(), Deadline.in(MAKE));
                tools.book().remove(copy);
            }
        }
    }

    private void give(Arrival arrival) throws FailureException {
        Copy copy = arrival.copy();
        if (arrival.isOverdue(COURTESY) && bench.isMade(copy)) {
            tools.orders().give(new AuthorityCommand.Move(copy.machine(), arrival.source(), copy.epoch() - 1, self.me(),
                    self.boot()), Deadline.in(COMMAND));
        }
    }

    /** Its process is ended by whoever can: the keeper knows it, or only the hypervisor does. */
    private void drop(Case now, Arrival arrival) throws FailureException, IOException {
        boolean known = now.copies().stream().anyMatch(one -> one.copy().equals(arrival.copy()));
        if (known) {
            tools.keeper().said(new Request.Doom(arrival.copy()));
        } else if (now.copies().isEmpty() && now.state().isActive()) {
            tools.hands().discard(now.machine(), Deadline.in(MAKE));
        } else if (now.state() != MachineState.UNKNOWN) {
            bench.gone(arrival.copy());
            tools.arrivals().remove(arrival.copy());
            LOG.log(Level.INFO, "machine {0} does not come from {1} any more", now.label(), arrival.source());
        }
    }
}
