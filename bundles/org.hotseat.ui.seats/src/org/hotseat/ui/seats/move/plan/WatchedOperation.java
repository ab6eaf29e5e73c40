// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;

/**
 * An operation that tells a second watcher, beside whoever runs it, what it is at, and that the watcher can cancel.
 * The watcher is called on the thread of the operation.
 */
public final class WatchedOperation implements Operation {

    private final Operation inner;
    private final BiConsumer<Double, String> watcher;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * Wraps an operation.
     *
     * @param inner the operation
     * @param watcher gets fraction and step
     */
    public WatchedOperation(Operation inner, BiConsumer<Double, String> watcher) {
        this.inner = inner;
        this.watcher = watcher;
    }

    /** Asks the operation to end early. Does not wait. */
    public void cancel() {
        cancelled.set(true);
    }

    /**
     * Whether {@link #cancel()} was called.
     *
     * @return true once it was
     */
    public boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public String title() {
        return inner.title();
    }

    @Override
    public String exclusionKey() {
        return inner.exclusionKey();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        inner.run(new Progress() {
            @Override
            public void report(double fraction, String step) {
                progress.report(fraction, step);
                watcher.accept(fraction, step);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get() || progress.isCancelled();
            }
        });
    }

    @Override
    public Optional<Operation> inverse() {
        return inner.inverse();
    }
}
