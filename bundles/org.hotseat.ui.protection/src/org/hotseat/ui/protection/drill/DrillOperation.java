// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.time.Duration;
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
        DrillReport report = report();
        while (report.state() == State.GOING_ON) {
            progress.report((double) report.runs().size() / Math.max(1, report.wanted()), DrillText.state(report));
            if (progress.isCancelled() || deadline.isOver()) {
                give(new DrillAct(machine, Kind.CANCEL, 0));
                progress.checkCancelled();
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.tooLong, name), "");
            }
            Answers.await(new CompletableFuture<Boolean>().completeOnTimeout(true, LOOK_MILLIS, TimeUnit.MILLISECONDS),
                    PATIENCE.toSeconds(), title());
            report = report();
        }
        if (report.state() == State.STOPPED) {
            throw new FailureException(FailureCode.WRONG_STATE, DrillText.state(report), "");
        }
        progress.report(1, DrillText.bound(report));
    }

    private void give(DrillAct act) throws FailureException {
        Answers.await(copies.ask(DrillOps.ACT, act, PATIENCE, Progress.NONE), 2 * PATIENCE.toSeconds(), title());
    }

    private DrillReport report() throws FailureException {
        return Answers.await(copies.ask(DrillOps.REPORT, new OneDrill(machine), PATIENCE, Progress.NONE),
                2 * PATIENCE.toSeconds(), title());
    }
}
