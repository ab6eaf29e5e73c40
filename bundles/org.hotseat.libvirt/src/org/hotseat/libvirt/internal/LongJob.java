// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.Answer;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.call.Troubles;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;
import org.libvirt.TypedParameter;
import org.libvirt.TypedUlongParameter;

/**
 * A job of libvirt (save, migration) under way: tells its progress from the job's statistics, and aborts the job, not
 * merely the waiting, on cancel and at the deadline. Used once, on the caller's thread.
 */
final class LongJob {

    private static final Logger LOG = System.getLogger(LongJob.class.getName());
    private static final Duration LOOK = Duration.ofMillis(250);

    /**
     * What an abort may take. QEMU answers at once unless it hangs, but libvirt lets a call wait for 30 s while another
     * one is under way in the domain, and an abort that is given up leaves a move going on behind a person's back.
     */
    private static final Duration ABORT = Duration.ofSeconds(40);

    private final Access access;
    private final MachineId id;
    private final Run run;
    private final String step;
    private CompletableFuture<Integer> beside = CompletableFuture.completedFuture(0);
    private double told;

    LongJob(Access access, MachineId id, Run run, String step) {
        this.access = access;
        this.id = id;
        this.run = run;
        this.step = step;
    }

    /** Carries it out; returns when it is done. */
    void carryOut(NativeCall<Integer> job) throws FailureException {
        access.calls().begin(run);
        run.progress().report(-1, step);
        Answer<Integer> answer = access.calls().start(access.patient(), job);
        while (!answer.settled(LOOK)) {
            if (run.progress().isCancelled() || run.deadline().isOver()) {
                abort(answer);
                return;
            }
            aside(this::look);
        }
        answer.result();
    }

    /** Aborts until the job has ended; it may also be done before it hears of that, which is no failure. */
    private void abort(Answer<Integer> answer) throws FailureException {
        if (!answer.withdraw()) {
            Deadline patience = Deadline.in(ABORT);
            while (!answer.isDone() && !patience.isOver()) {
                aside(() -> access.with(id, Domain::abortJob));
                answer.settled(LOOK);
            }
            if (answer.isDone() && !answer.isCompletedExceptionally()) {
                return;
            }
            access.calls().leaveBehind(answer);
        }
        run.progress().checkCancelled();
        throw Troubles.overrun();
    }

    /**
     * A short call beside the job, one at a time and nobody waits for it: it hangs where the monitor hangs. That it
     * fails (no job yet, or none any more) is no trouble.
     */
    private void aside(NativeCall<Integer> call) throws FailureException {
        if (beside.isDone()) {
            beside = access.calls().start(call);
            beside.whenComplete((done, noJob) -> {
                if (noJob != null) {
                    LOG.log(Level.DEBUG, "{0}: {1}", id, noJob.getMessage());
                }
            });
        }
    }

    private int look() throws LibvirtException, FailureException {
        return access.with(id, domain -> {
            tell(domain.getJobStats(0).stats);
            return 0;
        });
    }

    private void tell(TypedParameter[] stats) {
        long total = number(stats, "data_total");
        long left = number(stats, "data_remaining");
        if (total <= 0) {
            return;
        }
        // memory that is dirtied again is to be moved again: the bar stands still then and never goes back
        told = Math.max(told, Math.clamp((double) (total - left) / total, 0, 1));
        long done = number(stats, "data_processed");
        run.progress().report(told, NLS.bind(Messages.moved,
                new Object[] { step, new DataSize(done).mib(), new DataSize(total).mib() }));
    }

    private static long number(TypedParameter[] stats, String name) {
        for (TypedParameter stat : stats) {
            if (name.equals(stat.field) && stat instanceof TypedUlongParameter number) {
                return Math.max(0, number.value);
            }
        }
        return 0;
    }
}
