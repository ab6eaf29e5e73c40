// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.Copies;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.DrillOps;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.Kind;
import org.hotseat.protocol.op.DrillOps.OneDrill;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.ui.protection.act.Answers;

/**
 * A drill, from its beginning to its end. Cancelling ends it at the standby too; what was run so far is kept there.
 *
 * @param copies the way to the agents
 * @param machine which
 * @param name of it
 * @param runs how often it is started
 */
record DrillOperation(Copies copies, MachineId machine, String name, int runs) implements Operation {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BEFORE = Duration.ofMinutes(5);
    private static final Duration EACH = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Set<FailureCode> SILENT = Set.of(FailureCode.TIMEOUT, FailureCode.UNREACHABLE);
    private static final Logger LOG = System.getLogger(DrillOperation.class.getName());
    private static final long LOOK_MILLIS = 1000;

    @Override
    public String title() {
        return NLS.bind(Messages.title, name);
    }

    @Override
    public String exclusionKey() {
        return "drill " + machine;
    }

    @Override
    public void run(Progress progress) throws FailureException {
        give(new DrillAct(machine, Kind.BEGIN, runs));
        Deadline deadline = Deadline.in(BEFORE.plus(EACH.multipliedBy(runs)));
        DrillReport report = report(progress);
        while (report.state() == State.GOING_ON) {
            progress.report((double) report.runs().size() / Math.max(1, report.wanted()), DrillText.state(report));
            if (progress.isCancelled() || deadline.isOver()) {
                cancel();
                progress.checkCancelled();
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.tooLong, name), "");
            }
            pause();
            report = report(progress);
        }
        if (report.state() == State.STOPPED) {
            throw new FailureException(FailureCode.WRONG_STATE, DrillText.state(report), "");
        }
        progress.report(1, DrillText.bound(report));
    }

    private void give(DrillAct act) throws FailureException {
        Answers.await(copies.ask(DrillOps.ACT, act, PATIENCE, Progress.NONE), 2 * PATIENCE.toSeconds(), title());
    }

    /** One that has ended by itself meanwhile is as wanted. */
    private void cancel() throws FailureException {
        try {
            give(new DrillAct(machine, Kind.CANCEL, 0));
        } catch (FailureException refused) {
            if (refused.failure().code() != FailureCode.WRONG_STATE) {
                throw refused;
            }
            LOG.log(Level.DEBUG, "nothing to cancel", refused);
        }
    }

    private void pause() throws FailureException {
        Answers.await(new CompletableFuture<Boolean>().completeOnTimeout(true, LOOK_MILLIS, TimeUnit.MILLISECONDS),
                PATIENCE.toSeconds(), title());
    }

    /** The drill goes on at its standby, whoever answers; looks again and again until nobody did for a while. */
    private DrillReport report(Progress progress) throws FailureException {
        Deadline silence = Deadline.in(SILENCE);
        while (true) {
            try {
                return Answers.await(copies.ask(DrillOps.REPORT, new OneDrill(machine), LOOK, Progress.NONE),
                        2 * LOOK.toSeconds(), title());
            } catch (FailureException unanswered) {
                if (silence.isOver() || !SILENT.contains(unanswered.failure().code())) {
                    throw unanswered;
                }
                if (progress.isCancelled()) {
                    cancel();
                    progress.checkCancelled();
                }
                LOG.log(Level.DEBUG, "nobody tells of the drill", unanswered);
            }
            pause();
        }
    }
}
