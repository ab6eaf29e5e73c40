// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;

/**
 * Threads whose end is waited for, for a minute at the most: like a process that has ended, they write nothing any more
 * after {@link #close}, such as into the folder of a test. Thread-safe; whoever closes it is none of these threads.
 */
public final class AwaitedWorkers implements Workers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workers threads = new ThreadWorkers();
    private final List<ExecutorService> pools = new CopyOnWriteArrayList<>();

    @Override
    public ExecutorService pool(String name, int most) {
        return added(threads.pool(name, most));
    }

    @Override
    public ExecutorService background(String name, int most) {
        return added(threads.background(name, most));
    }

    private ExecutorService added(ExecutorService pool) {
        pools.add(pool);
        return pool;
    }

    @Override
    public ScheduledExecutorService timer() {
        return threads.timer();
    }

    @Override
    public void close() {
        threads.close();
        Deadline deadline = Deadline.in(PATIENCE);
        try {
            for (ExecutorService pool : pools) {
                assertTrue(pool.awaitTermination(deadline.leftMillis(), TimeUnit.MILLISECONDS),
                        "a thread does not end");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
