// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.operation.OperationActs;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.work.UiThread;

/**
 * Runs operations as jobs of the workbench, one after the other where they touch the same thing. What ends well goes
 * into the line of acts of the cluster it began with; what fails is told and logged. Answers complete on the window's
 * thread, after all that.
 */
public final class JobRunner implements OperationRunner {

    private final Sessions sessions;
    private final Executor window;
    private final FailureTeller teller;

    /** Tells a person that something they began has failed. */
    @FunctionalInterface
    interface FailureTeller {
        /** On the window's thread. */
        void tell(Operation operation, FailureException failure);
    }

    /**
     * As a component of the running workbench.
     *
     * @param sessions tells which cluster is open
     */
    public JobRunner(Sessions sessions) {
        this(sessions, JobRunner::toWindow, new FailureBoard());
    }

    JobRunner(Sessions sessions, Executor window, FailureTeller teller) {
        this.sessions = sessions;
        this.window = window;
        this.teller = teller;
    }

    private static void toWindow(Runnable task) {
        if (!PlatformUI.isWorkbenchRunning() || !UiThread.run(PlatformUI.getWorkbench().getDisplay(), task)) {
            throw new RejectedExecutionException("the window is closed");
        }
    }

    @Override
    public CompletableFuture<Void> run(Operation operation) {
        return start(operation, true);
    }

    /** An undo is no act of its own: it moves along the line of acts that it is called from. */
    private CompletableFuture<Void> runAgain(Operation operation) {
        return start(operation, false);
    }

    private CompletableFuture<Void> start(Operation operation, boolean remembered) {
        Optional<Session> session = sessions.active();
        CompletableFuture<Void> answer = new CompletableFuture<>();
        Job job = new OperationJob(operation, failure -> {
            try {
                window.execute(() -> ended(new Run(operation, session, remembered, answer), failure));
            } catch (RejectedExecutionException closed) {
                answer.completeExceptionally(failure.map(Exception.class::cast).orElse(closed));
            }
        });
        job.schedule();
        return answer;
    }

    private record Run(Operation operation, Optional<Session> session, boolean remembered,
            CompletableFuture<Void> answer) {
    }

    private void ended(Run run, Optional<FailureException> failure) {
        Operation operation = run.operation();
        if (failure.isPresent()) {
            run.session().ifPresent(session -> OperationEvents.failed(session, operation, failure.get().failure()));
            if (failure.get().code() != FailureCode.CANCELLED) {
                teller.tell(operation, failure.get());
            }
            run.answer().completeExceptionally(failure.get());
            return;
        }
        run.session().filter(session -> run.remembered() && sessions.active().filter(session::equals).isPresent())
                .ifPresent(session -> OperationActs.remember(session.acts(), operation, this::runAgain));
        run.answer().complete(null);
    }
}
