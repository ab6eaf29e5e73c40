// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IProgressConstants;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.operation.Operation;
import org.hotseat.ui.work.OperationJobs;

/** One operation as a job that the progress view shows. */
final class OperationJob extends Job {

    private static final String BUNDLE = "org.hotseat.ui";

    private final Operation operation;
    private final Consumer<Optional<FailureException>> ended;
    private volatile boolean begun;

    OperationJob(Operation operation, Consumer<Optional<FailureException>> ended) {
        super(operation.title());
        this.operation = operation;
        this.ended = ended;
        setPriority(LONG);
        setRule(operation.exclusionKey().isEmpty() ? null : new KeyRule(operation.exclusionKey()));
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
        addJobChangeListener(new Unbegun());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begun = true;
        MonitorProgress progress = new MonitorProgress(operation.title(), monitor);
        try {
            operation.run(progress);
            ended.accept(Optional.empty());
            return Status.OK_STATUS;
        } catch (FailureException failed) {
            return failed(failed);
        } catch (RuntimeException broken) { // the edge of a job: whoever waits for its end must learn of it
            System.getLogger(OperationJob.class.getName()).log(Level.ERROR, operation.title(), broken);
            return failed(new FailureException(new Failure(FailureCode.OTHER,
                    NLS.bind(Messages.broken, operation.title()), Messages.brokenRemedy), broken));
        } finally {
            monitor.done();
        }
    }

    private IStatus failed(FailureException failure) {
        ended.accept(Optional.of(failure));
        return failure.code() == FailureCode.CANCELLED ? Status.CANCEL_STATUS
                : new Status(IStatus.ERROR, BUNDLE, failure.failure().text(), failure);
    }

    /** A job that is cancelled while it waits for others never runs; its end must be told all the same. */
    private final class Unbegun extends JobChangeAdapter {
        @Override
        public void done(IJobChangeEvent event) {
            if (!begun) {
                ended.accept(Optional.of(new FailureException(FailureCode.CANCELLED,
                        NLS.bind(Messages.notBegun, operation.title()), "")));
            }
        }
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return OperationJobs.FAMILY.equals(family)
                || !operation.exclusionKey().isEmpty() && operation.exclusionKey().equals(family);
    }

    /** Operations that share a key wait for each other. */
    private record KeyRule(String key) implements ISchedulingRule {

        @Override
        public boolean contains(@Nullable ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(@Nullable ISchedulingRule rule) {
            return equals(rule);
        }
    }
}
