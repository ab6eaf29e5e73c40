// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.internal.machine.MachineDesk;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Setting.Role;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.inventory.MachineView;

/** Moves one machine: checks again, moves, verifies that it runs there and no more here. */
final class MoveOperation implements Operation {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final Duration VERIFY = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final long BETWEEN_LOOKS_MILLIS = 200;
    private static final double COPIED = 0.98;
    private static final double COPY_SHARE = 0.9;

    /**
     * What a move works with.
     *
     * @param desk where machines are looked up
     * @param clock tells how long it took
     * @param events is told how it ended
     * @param preview checks again
     * @param speeds learns from it
     * @param back makes the operation that moves it back to a host
     */
    record Tools(MachineDesk desk, MonotonicClock clock, EventLog events,
            BiFunction<MachineId, HostId, MovePreview> preview, LinkSpeeds speeds,
            Function<HostId, Operation> back) {
    }

    private final String title;
    private final MachineId machine;
    private final HostId target;
    private final MigrationOptions options;
    private final Tools tools;
    private volatile @Nullable HostId cameFrom;

    MoveOperation(String title, MachineId machine, HostId target, MigrationOptions options, Tools tools) {
        this.title = title;
        this.machine = machine;
        this.target = target;
        this.options = options;
        this.tools = tools;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String exclusionKey() {
        return machine.toString();
    }

    @Override
    public Optional<Operation> inverse() {
        HostId from = cameFrom;
        return from == null ? Optional.empty() : Optional.of(tools.back().apply(from));
    }

    @Override
    public void run(Progress progress) throws FailureException {
        MachineView view = tools.desk().machine(machine);
        HostId source = view.host();
        MoveSteps steps = new MoveSteps(view.name(), tools.desk().hostName(source), tools.desk().hostName(target));
        progress.report(0, steps.check());
        MovePreview preview = tools.preview().apply(machine, target);
        if (preview.obstacle().isPresent()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.refused,
                    new Object[] { view.name(), steps.target(), preview.obstacle().get() }), "");
        }
        progress.checkCancelled();
        long begun = tools.clock().nanos();
        carryOut(view, steps, progress);
        Duration took = Duration.ofNanos(tools.clock().nanos() - begun);
        cameFrom = source;
        tools.speeds().learn(source, target, view.memoryUsedKib() > 0 ? view.memoryUsedKib() : view.memoryKib(), took);
        progress.report(1, steps.verify());
        say(Severity.INFO, NLS.bind(Messages.eventMoved, new Object[] { view.name(), steps.source(), steps.target(),
                MoverService.seconds(took), tools.desk().ledger().person() }), Messages.eventMovedWhy,
                asked(Role.RESULT).at(steps.target()));
    }

    private void carryOut(MachineView view, MoveSteps steps, Progress progress) throws FailureException {
        Hypervisor from = tools.desk().host(view.host()).hypervisor();
        Hypervisor to = tools.desk().host(target).hypervisor();
        try (Subscription shown = tools.desk().show(machine, NLS.bind(Messages.moving, steps.target()))) {
            say(Severity.INFO, NLS.bind(Messages.eventMoving, new Object[] { view.name(), steps.source(),
                    steps.target() }), Messages.eventMovingWhy, asked(Role.CHANGE).at(steps.source()));
            from.migrate(machine, to, options, new Run(new MoveProgress(progress, steps), Deadline.in(LIMIT)));
            progress.report(COPY_SHARE, steps.switchOver());
            progress.report(COPY_SHARE, steps.verify());
            verify(from, to, steps);
        } catch (FailureException failed) {
            throw explained(failed, from, steps);
        }
    }

    private Setting asked(Role role) {
        return Setting.NONE.by(tools.desk().ledger().person()).as(role);
    }

    private void verify(Hypervisor from, Hypervisor to, MoveSteps steps) throws FailureException {
        Deadline deadline = Deadline.in(VERIFY);
        while (true) {
            boolean there = runsOn(to);
            boolean here = runsOn(from);
            if (there && !here) {
                return;
            }
            if (deadline.isOver()) {
                String text = there ? Messages.stillHere : Messages.notThere;
                throw new FailureException(FailureCode.WRONG_STATE,
                        NLS.bind(text, steps.machine(), there ? steps.source() : steps.target()), "");
            }
            pause();
        }
    }

    private boolean runsOn(Hypervisor hypervisor) throws FailureException {
        return hypervisor.sample(Set.of(), Deadline.in(LOOK)).stream()
                .anyMatch(sample -> sample.id().equals(machine) && sample.state().isActive());
    }

    private static void pause() throws FailureException {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.stepCheck), stopped);
        }
    }

    /** Adds where the machine is now, which is the first thing a person asks. */
    private FailureException explained(FailureException failed, Hypervisor from, MoveSteps steps) {
        String where;
        try {
            where = runsOn(from) ? NLS.bind(Messages.staysOn, steps.machine(), steps.source())
                    : NLS.bind(Messages.unknownWhere, steps.machine());
        } catch (FailureException unreachable) {
            failed.addSuppressed(unreachable);
            where = NLS.bind(Messages.unknownWhere, steps.machine());
        }
        Failure failure = new Failure(failed.code(), failed.failure().text(), where);
        say(failed.code() == FailureCode.CANCELLED ? Severity.INFO : Severity.ERROR,
                NLS.bind(Messages.eventNotMoved, steps.machine(), steps.target()), failed.failure().text(),
                asked(Role.RESULT).at(steps.source()).todo(where));
        return new FailureException(failure, failed);
    }

    private void say(Severity severity, String text, String why, Setting setting) {
        tools.events().add(severity, new Subject(Subject.Kind.MACHINE, machine.toString(),
                tools.desk().name(machine)), text, why, setting);
    }

    /** Puts the driver's progress into the words of the checklist and beside the machine. */
    private final class MoveProgress implements Progress {

        private final Progress whole;
        private final MoveSteps steps;

        MoveProgress(Progress whole, MoveSteps steps) {
            this.whole = whole;
            this.steps = steps;
        }

        @Override
        public void report(double fraction, String step) {
            if (fraction < 0) {
                whole.report(-1, steps.copy());
                return;
            }
            whole.report(fraction * COPY_SHARE, fraction < COPIED ? steps.copy() : steps.switchOver());
            tools.desk().inventory().setActivity(machine, NLS.bind(Messages.movingPercent, steps.target(),
                    Math.round(Math.min(fraction, 1) * 100)));
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }

    /**
     * The steps of one move, worded once for checklist and progress.
     *
     * @param machine its name
     * @param source name of the host it leaves
     * @param target name of the host it goes to
     */
    record MoveSteps(String machine, String source, String target) {

        String check() {
            return Messages.stepCheck;
        }

        String copy() {
            return NLS.bind(Messages.stepCopy, machine);
        }

        String switchOver() {
            return NLS.bind(Messages.stepSwitch, target);
        }

        String verify() {
            return NLS.bind(Messages.stepVerify, target, source);
        }

        List<String> texts() {
            return List.of(check(), copy(), switchOver(), verify());
        }
    }
}
