// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Ending;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.standby.Lending;
import org.hotseat.protection.standby.Lending.Loan;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.DrillOps.Sign;

/** One run of a drill: what is held is lent, started as a copy, watched until it lives, and removed. For one thread. */
final class Trial {

    private static final Duration LENDING = Duration.ofSeconds(5);
    private static final Duration MAKING = Duration.ofSeconds(60);
    private static final Duration LIVING = Duration.ofSeconds(20);
    private static final Duration SAMPLE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(20);
    /** So long it must go on after its first sign of life. */
    private static final Duration STEADY = Duration.ofSeconds(1);
    private static final long LIFE_NANOS = 1_000_000;

    private final Here here;
    private final Lending lending;
    private final Cleaner cleaner;
    private final Progress progress;
    private final MachineId machine;
    private final String name;
    private final long begun;
    private final Instant wall = Instant.now();
    private Duration age = Duration.ZERO;
    private long epoch;
    private long generation;
    private Duration made = Duration.ZERO;
    private Duration restored = Duration.ZERO;
    private Duration alive = Duration.ZERO;
    private Optional<Failure> left = Optional.empty();

    /**
     * Which machine.
     *
     * @param id of it
     * @param name of it
     */
    record Subject(MachineId id, String name) {
    }

    Trial(Here here, Lending lending, Cleaner cleaner, Progress progress, Subject subject) {
        this.here = here;
        this.lending = lending;
        this.cleaner = cleaner;
        this.progress = progress;
        this.machine = subject.id();
        this.name = subject.name();
        this.begun = here.clock().nanos();
    }

    /** Why something of it is left after the run; empty when nothing is. */
    Optional<Failure> left() {
        return left;
    }

    /** Blocks until nothing of it is left, or that was tried. */
    DrillRun run(int number, boolean receiving, Runnable recall) {
        try {
            step("WAITING");
            try (Loan loan = lending.lend(machine, recall, Deadline.in(LENDING))) {
                generation = loan.held().generation();
                epoch = loan.held().epoch();
                age = loan.age().orElse(Duration.ZERO);
                start(loan);
            }
            return told(number, receiving, Outcome.RECOVERED, "");
        } catch (FailureException failed) {
            boolean cancelled = progress.isCancelled() || failed.code() == FailureCode.CANCELLED;
            return told(number, receiving, cancelled ? Outcome.CANCELLED : Outcome.FAILED, failed.failure().text());
        }
    }

    private DrillRun told(int number, boolean receiving, Outcome outcome, String trouble) {
        Sign sign = alive.isZero() ? Sign.NONE : Sign.CPU;
        return new DrillRun(number, wall, epoch, generation, age, receiving, made, restored, alive, sign, outcome,
                trouble);
    }

    private void start(Loan loan) throws FailureException {
        Hypervisor hypervisor = here.hypervisor().now();
        MachineId copy = new MachineId(UUID.randomUUID());
        SandboxPlan plan = new SandboxPlan(copy, "drill-" + copy.toString().substring(0, 8) + '-' + name, loan
                .description());
        cleaner.begun(plan);
        try {
            step("MAKING");
            WaitingMachine waits = hypervisor.checkpoints().sandbox(plan, run(MAKING));
            try {
                made = since();
                step("RESTORING");
                fill(loan, waits);
                waits.finish(run(MAKING));
                restored = since();
                live(hypervisor, copy);
            } finally {
                progress.report(0, "CLEARING");
                waits.discard();
            }
        } finally {
            left = cleaner.over(plan);
        }
    }

    private void fill(Loan loan, WaitingMachine waits) throws FailureException {
        Leash leash = Leash.on(waits.stream(), progress, here, MAKING);
        try {
            loan.restore(leash);
        } finally {
            leash.loosen();
        }
    }

    private void live(Hypervisor hypervisor, MachineId copy) throws FailureException {
        step("WATCHING");
        long before = sample(hypervisor, copy).map(MachineSample::cpuNanos).orElse(0L);
        hypervisor.resume(copy, run(MAKING));
        Deadline deadline = Deadline.in(LIVING);
        while (!lives(hypervisor, copy, before)) {
            if (deadline.isOver()) {
                throw new FailureException(FailureCode.TIMEOUT, "The copy shows no sign of life for "
                        + LIVING.toSeconds() + " s.", "");
            }
            moment();
        }
        alive = since();
        Deadline steady = Deadline.in(STEADY);
        while (!steady.isOver()) {
            moment();
            lives(hypervisor, copy, before);
        }
    }

    /** False while it has done nothing; fails when it does not run any more. */
    private boolean lives(Hypervisor hypervisor, MachineId copy, long before) throws FailureException {
        Optional<MachineSample> now = sample(hypervisor, copy);
        if (now.filter(one -> one.state() == MachineState.RUNNING).isEmpty()) {
            throw new FailureException(FailureCode.WRONG_STATE, "The copy does not run: " + now.map(one -> one.state()
                    .name()).orElse("it is gone") + '.', "");
        }
        return now.get().cpuNanos() - before >= LIFE_NANOS;
    }

    private static Optional<MachineSample> sample(Hypervisor hypervisor, MachineId copy) throws FailureException {
        return hypervisor.sample(EnumSet.of(SampleGroup.CPU), Deadline.in(SAMPLE)).stream().filter(one -> one.id()
                .equals(copy)).findFirst();
    }

    private void moment() throws FailureException {
        progress.checkCancelled();
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED));
        }
    }

    private void step(String what) throws FailureException {
        progress.checkCancelled();
        progress.report(0, what);
    }

    private Run run(Duration limit) {
        return new Run(progress, Deadline.in(limit));
    }

    private Duration since() {
        return Duration.ofNanos(here.clock().nanos() - begun);
    }
}
