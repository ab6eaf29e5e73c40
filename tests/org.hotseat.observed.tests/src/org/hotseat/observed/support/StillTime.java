// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.MonotonicClock;

/** A clock and a worker on the thread of the test: nothing happens but by {@link #run} and {@link #advance}. */
public final class StillTime implements MonotonicClock {

    private static final Instant ORIGIN = Instant.parse("2026-03-01T08:00:00Z");

    private final Deque<Runnable> ready = new ArrayDeque<>();
    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant wall() {
        return ORIGIN.plusNanos(nanos);
    }

    /** Lets time pass; what is ready runs before. */
    public void advance(Duration span) {
        run();
        nanos += span.toNanos();
    }

    /** Runs everything that may run now. */
    public void run() {
        for (Runnable next = ready.poll(); next != null; next = ready.poll()) {
            next.run();
        }
    }

    /** A worker whose tasks wait for {@link #run}. */
    public ExecutorService worker() {
        return new Queue();
    }

    private final class Queue extends AbstractExecutorService {

        private boolean down;

        @Override
        public void execute(Runnable task) {
            ready.add(task);
        }

        @Override
        public void shutdown() {
            down = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            down = true;
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return down;
        }

        @Override
        public boolean isTerminated() {
            return down;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return down;
        }
    }
}
