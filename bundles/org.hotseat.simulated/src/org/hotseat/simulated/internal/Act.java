// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.simulated.internal.world.SimHost;
import org.hotseat.simulated.internal.world.SimMachine;
import org.hotseat.simulated.internal.world.World.Body;

/**
 * One call under way: lets time pass, and ends when its connection is closed, a person cancels or its time is up.
 * Confined to the thread of the call.
 */
final class Act {

    private static final Duration SLICE = Duration.ofMillis(50);
    private static final double NANOS = 1e9;

    /** A change of one machine. */
    @FunctionalInterface
    interface Change {
        void on(SimMachine machine) throws FailureException;
    }

    private final Link link;
    private final Run run;

    Act(Link link, Run run) {
        this.link = link;
        this.run = run;
    }

    SimHost host() {
        return link.host();
    }

    Deadline deadline() {
        return run.deadline();
    }

    /** Ends the act when it is not wanted any more. */
    void check() throws FailureException {
        link.requireOpen();
        run.progress().checkCancelled();
        if (run.deadline().isOver()) {
            throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.timeout, host().plan().name()), "");
        }
    }

    void report(double fraction, String step) {
        run.progress().report(fraction, step);
    }

    /** Lets as much time pass as the act takes, with progress from 0 to 1. */
    void spend(Duration span, String step) throws FailureException {
        double whole = span.toNanos() / host().settings().speed() / NANOS;
        double end = host().world().now() + whole;
        report(0, step);
        for (double left = whole; left > 0; left = end - host().world().now()) {
            pass(Duration.ofNanos((long) Math.min(left * NANOS, SLICE.toNanos()) + 1));
            report(Math.clamp(1 - (end - host().world().now()) / whole, 0, 1), step);
        }
        check();
    }

    /** Lets one slice pass. */
    void pass() throws FailureException {
        pass(SLICE);
    }

    /** Lets time pass, in real time whatever the speed of the host. */
    void pass(Duration span) throws FailureException {
        check();
        try {
            host().world().time().pause().over(span);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.cancelled), stopped);
        }
        check();
    }

    /** Whether a machine stands still by now; nothing of it is copied then. */
    boolean isFrozen(MachineId id) throws FailureException {
        link.see();
        return locked(() -> host().isFrozen(id));
    }

    <T> T locked(Body<T> body) throws FailureException {
        return host().world().locked(body);
    }

    /** Changes a machine that no other act is changing; waits for the other one. */
    void change(MachineId id, Change change) throws FailureException {
        check();
        SimMachine machine = claim(id);
        while (machine == null) {
            pass();
            machine = claim(id);
        }
        SimMachine mine = machine;
        try {
            spendLatency();
            change.on(mine);
        } finally {
            locked(() -> {
                mine.setBusy(false);
                return mine;
            });
        }
    }

    private @Nullable SimMachine claim(MachineId id) throws FailureException {
        return host().world().<@Nullable SimMachine>locked(() -> {
            SimMachine machine = host().machine(id);
            if (machine.busy()) {
                return null;
            }
            machine.setBusy(true);
            return machine;
        });
    }

    /** What every call costs on the way to the host. */
    void spendLatency() throws FailureException {
        Duration latency = host().settings().latency();
        if (!latency.isZero()) {
            pass(latency);
        }
    }

    /** Ends the act when the state of its machine forbids it. */
    static void require(boolean holds, String text, Object... values) throws FailureException {
        if (!holds) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(text, values), "");
        }
    }

    static FailureException wrongState(String text, Object value, String remedy) {
        return new FailureException(FailureCode.WRONG_STATE, NLS.bind(text, value), remedy);
    }

    static String name(SimMachine machine) {
        return machine.present().name();
    }
}
