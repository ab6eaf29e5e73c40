// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.ui.seats.move.plan.Checklist;
import org.hotseat.ui.seats.move.plan.StepState;
import org.hotseat.ui.seats.move.plan.WatchedOperation;

/**
 * One move that a person has started: runs it and keeps its checklist; the runner puts it into what can be undone when
 * it ends well. Lives on when the dialog is closed. Confined to the window's thread.
 */
final class MoveRun {

    /** Shows how far a move is; called on the window's thread. */
    interface Watcher {
        /** The checklist or the fraction has changed; the fraction is negative while it cannot be told. */
        void progress(Checklist checklist, double fraction);

        /** It has ended; the failure is null when it ended well. */
        void ended(Checklist checklist, @Nullable Failure failure);
    }

    private final MoveContext context;
    private final WatchedOperation operation;
    private Checklist checklist;
    private @Nullable Watcher watcher;

    MoveRun(MoveContext context, MovePreview preview, MigrationOptions options) {
        this.context = context;
        Mover mover = context.session().mover();
        checklist = Checklist.of(mover.steps(preview.machine(), preview.target()));
        operation = new WatchedOperation(mover.move(preview.machine(), preview.target(), options),
                (fraction, step) -> context.window().execute(() -> reached(fraction, step)));
    }

    /** What runs, so that its failure is not shown twice. */
    Operation operation() {
        return operation;
    }

    /** Starts it. Does not block. */
    void start(Watcher first) {
        watcher = first;
        context.runner().run(operation).whenComplete(
                (nothing, failure) -> context.window().execute(() -> ended(failure)));
    }

    /** Asks it to end; steps that cannot be taken back are finished first. */
    void cancel() {
        operation.cancel();
    }

    /** Nobody looks any more; the move goes on. */
    void forgetWatcher() {
        watcher = null;
    }

    private void reached(double fraction, String step) {
        checklist = checklist.reached(step);
        tell(seen -> seen.progress(checklist, fraction));
    }

    private void ended(@Nullable Throwable thrown) {
        if (thrown == null) {
            checklist = checklist.finished();
            tell(seen -> seen.ended(checklist, null));
            return;
        }
        Failure failure = failure(thrown);
        checklist = checklist.ended(failure.code() == FailureCode.CANCELLED ? StepState.CANCELLED : StepState.FAILED);
        tell(seen -> seen.ended(checklist, failure));
    }

    private void tell(Consumer<Watcher> news) {
        Watcher seen = watcher;
        if (seen != null) {
            news.accept(seen);
        }
    }

    private static Failure failure(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause()
                : thrown;
        if (cause instanceof FailureException known) {
            return known.failure();
        }
        boolean cancelled = cause instanceof CancellationException;
        return new Failure(cancelled ? FailureCode.CANCELLED : FailureCode.OTHER,
                cancelled ? Messages.cancelled : String.valueOf(cause.getMessage()));
    }
}
