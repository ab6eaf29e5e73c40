// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;

/** Clock, timer and executors on the thread of the test: nothing happens but by {@link #run} and {@link #advance}. */
public final class TestTime implements MonotonicClock, Workers {

    private final Deque<Runnable> ready = new ArrayDeque<>();
    private final PriorityQueue<Planned> planned = new PriorityQueue<>(
            Comparator.comparingLong((Planned one) -> one.at).thenComparingLong(one -> one.number));
    private final Timer timer = new Timer();
    private long nanos;
    private long numbers;
    private Instant origin = Instant.parse("2026-03-01T08:00:00Z");

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant wall() {
        return origin.plusNanos(nanos);
    }

    public void setWall(Instant now) {
        origin = now.minusNanos(nanos);
    }

    @Override
    public ExecutorService pool(String name, int threads) {
        return new Queue();
    }

    @Override
    public ExecutorService background(String name, int threads) {
        return new Queue();
    }

    @Override
    public ScheduledExecutorService timer() {
        return timer;
    }

    @Override
    public void close() {
        planned.clear();
        ready.clear();
    }

    /** Runs everything that may run now. */
    public void run() {
        boolean more = true;
        while (more) {
            Runnable next = ready.poll();
            if (next != null) {
                next.run();
            } else {
                more = due();
            }
        }
    }

    private boolean due() {
        Planned first = planned.peek();
        if (first == null || first.at > nanos) {
            return false;
        }
        planned.poll();
        first.fire();
        return true;
    }

    /** Lets time pass, running what falls due on the way. */
    public void advance(Duration span) {
        long end = nanos + span.toNanos();
        run();
        while (!planned.isEmpty() && planned.peek().at <= end) {
            nanos = Math.max(nanos, planned.peek().at);
            run();
        }
        nanos = end;
        run();
    }

    private class Queue extends AbstractExecutorService {

        private boolean down;

        @Override
        public void execute(Runnable task) {
            if (down) {
                throw new RejectedExecutionException("closed");
            }
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

    private final class Timer extends Queue implements ScheduledExecutorService {

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return plan(task, delay, 0, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
            throw new UnsupportedOperationException("not used");
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit) {
            return plan(task, delay, unit.toNanos(period), unit);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long delay, long period, TimeUnit unit) {
            return plan(task, delay, unit.toNanos(period), unit);
        }

        private Planned plan(Runnable task, long delay, long period, TimeUnit unit) {
            Planned made = new Planned(task, nanos + unit.toNanos(delay), period);
            planned.add(made);
            return made;
        }
    }

    private final class Planned extends FutureTask<Void> implements ScheduledFuture<Void> {

        private final Runnable task;
        private final long period;
        private final long number = numbers++;
        private long at;
        private boolean cancelled;

        Planned(Runnable task, long at, long period) {
            super(task, null);
            this.task = task;
            this.at = at;
            this.period = period;
        }

        void fire() {
            if (cancelled) {
                return;
            }
            task.run();
            if (period > 0 && !cancelled) {
                at += period;
                planned.add(this);
            }
        }

        @Override
        public boolean cancel(boolean interrupt) {
            cancelled = true;
            return super.cancel(interrupt);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - nanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
