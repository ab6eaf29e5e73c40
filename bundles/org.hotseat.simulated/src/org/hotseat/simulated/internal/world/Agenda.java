// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What happens later in a simulation by itself. Guarded by the lock of its world. */
final class Agenda {

    private static final Logger LOG = System.getLogger(Agenda.class.getName());
    private static final double NANOS = 1e9;

    private record Entry(double at, long number, Runnable task) {
    }

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparingDouble(Entry::at).thenComparingLong(Entry::number));
    private final ScheduledExecutorService timer;
    private final Runnable wake;
    private long numbers;

    Agenda(ScheduledExecutorService timer, Runnable wake) {
        this.timer = timer;
        this.wake = wake;
    }

    void add(double now, double delay, Runnable task) {
        entries.add(new Entry(now + delay, numbers++, task));
        try {
            timer.schedule(wake, (long) (delay * NANOS) + 1, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "nothing happens later, the driver is closed", closing);
        }
    }

    /** Does what is due; each of it may add more. */
    void catchUp(double now) {
        Entry first = entries.peek();
        while (first != null && first.at <= now) {
            entries.poll();
            first.task.run();
            first = entries.peek();
        }
    }
}
