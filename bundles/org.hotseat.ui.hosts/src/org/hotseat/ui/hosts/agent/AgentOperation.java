// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import java.util.function.BiConsumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;

/**
 * An act on the agent of one host, which more than one place may watch and cancel. Its methods may be called on any
 * thread.
 */
public final class AgentOperation implements Operation {

    /** What it does; blocks. */
    @FunctionalInterface
    public interface Act {
        /**
         * Does it.
         *
         * @param progress told each step
         * @throws FailureException when it fails or is cancelled; what it had begun is taken back
         */
        void run(Progress progress) throws FailureException;
    }

    private final String title;
    private final String key;
    private final Act act;
    private volatile BiConsumer<Double, String> watcher = (fraction, step) -> { };
    private volatile boolean cancelled;

    /**
     * An operation.
     *
     * @param title as a verb with its object
     * @param key those that share one run one after the other
     * @param act what it does
     */
    public AgentOperation(String title, String key, Act act) {
        this.title = title;
        this.key = key;
        this.act = act;
    }

    /**
     * Who else is told of its steps.
     *
     * @param told on the thread that does it; must not block
     */
    public void watch(BiConsumer<Double, String> told) {
        watcher = told;
    }

    /** Cancels it; what it has made is taken back. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String exclusionKey() {
        return key;
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Progress both = new Progress() {
            @Override
            public void report(double fraction, String step) {
                progress.report(fraction, step);
                watcher.accept(fraction, step);
            }

            @Override
            public boolean isCancelled() {
                return cancelled || progress.isCancelled();
            }
        };
        both.checkCancelled();
        act.run(both);
    }
}
