// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;

/** Real threads that have ended after {@link #close}: nothing is written into the folder of a test any more. */
final class EndedThreads implements Workers {

    private static final long PATIENCE_SECONDS = 60;

    private final Workers all = new ThreadWorkers();
    private final List<ExecutorService> pools = new CopyOnWriteArrayList<>();

    @Override
    public ExecutorService pool(String name, int threads) {
        return awaited(all.pool(name, threads));
    }

    @Override
    public ExecutorService background(String name, int threads) {
        return awaited(all.background(name, threads));
    }

    private ExecutorService awaited(ExecutorService pool) {
        pools.add(pool);
        return pool;
    }

    @Override
    public ScheduledExecutorService timer() {
        return all.timer();
    }

    @Override
    public void close() {
        all.close();
        try {
            for (ExecutorService pool : pools) {
                assertTrue(pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS), "a thread does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
