// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Platform threads: JSch pins virtual ones on Java 21. */
public final class ThreadWorkers implements Workers {

    private static final long IDLE_SECONDS = 30;

    private final List<ExecutorService> pools = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(factory("timer",
            () -> { }));
    private final Runnable aside;

    /** All threads are equals. */
    public ThreadWorkers() {
        this(() -> { });
    }

    /**
     * With threads for background work that step aside.
     *
     * @param aside done by each of them before anything else; must not throw
     */
    public ThreadWorkers(Runnable aside) {
        this.aside = aside;
    }

    @Override
    public ExecutorService pool(String name, int threads) {
        return pool(threads, factory(name, () -> { }));
    }

    @Override
    public ExecutorService background(String name, int threads) {
        return pool(threads, factory(name, aside));
    }

    private ExecutorService pool(int threads, ThreadFactory factory) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), factory);
        pool.allowCoreThreadTimeOut(true);
        pools.removeIf(ExecutorService::isTerminated);
        pools.add(pool);
        return pool;
    }

    @Override
    public ScheduledExecutorService timer() {
        return timer;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        pools.forEach(ExecutorService::shutdownNow);
    }

    private static ThreadFactory factory(String name, Runnable first) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(() -> {
                first.run();
                task.run();
            }, "hotseat-" + name + '-' + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
