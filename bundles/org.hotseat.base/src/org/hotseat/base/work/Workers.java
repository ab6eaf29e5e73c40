// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Hands out every thread of the process, by name, so that a thread dump explains itself and nothing outlives its
 * owner. Thread-safe.
 */
public interface Workers extends AutoCloseable {

    /**
     * An executor of its own, with daemon threads. The caller shuts it down; {@link #close()} does so at the latest.
     *
     * @param name of the threads
     * @param threads how many at the most; 1 keeps the order of tasks
     * @return the executor
     */
    ExecutorService pool(String name, int threads);

    /**
     * The same for work that the machines of this host go before.
     *
     * @param name of the threads
     * @param threads how many at the most
     * @return the executor
     */
    ExecutorService background(String name, int threads);

    /**
     * The shared timer for short ticks; tasks must not block and must not throw.
     *
     * @return the timer
     */
    ScheduledExecutorService timer();

    /** Ends all threads; running tasks are interrupted. Does not wait for them. */
    @Override
    void close();
}
