// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;

/** Real threads that have ended after {@link #close}: nothing is written into the folder of a test any more. */
public final class EndedThreads implements Workers {

    private final Workers threads = new ThreadWorkers();
    private final List<ExecutorService> pools = new CopyOnWriteArrayList<>();

    @Override
    public ExecutorService pool(String name, int count) {
        return remembered(threads.pool(name, count));
    }

    @Override
    public ExecutorService background(String name, int count) {
        return remembered(threads.background(name, count));
    }

    private ExecutorService remembered(ExecutorService pool) {
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
        pools.forEach(pool -> Wait.until(pool::isTerminated));
    }
}
