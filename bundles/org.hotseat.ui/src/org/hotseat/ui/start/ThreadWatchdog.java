// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.ui.work.UiWatchdog;

/**
 * Posts a sign of life to a thread and looks when it was read. The owner calls {@link #tick()} every
 * {@link #INTERVAL}; while the thread is free, one sign is under way at a time. What comes before the first sign that is
 * read is the start of the program, which nobody can type into, and does not count.
 */
final class ThreadWatchdog implements UiWatchdog {

    /** How often the owner has to tick: each tick wakes the window, and a block may be told so much too long. */
    public static final Duration INTERVAL = Duration.ofMillis(40);

    private static final Logger LOG = System.getLogger(ThreadWatchdog.class.getName());
    private static final Duration TOO_LONG = Duration.ofMillis(100);
    private static final Duration NOISE = Duration.ofMillis(5);
    private static final int KEPT = 100;

    private final Thread watched;
    private final Executor executor;
    private final MonotonicClock clock;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private Duration longest = Duration.ZERO;
    private boolean underWay;
    private boolean begun;
    private long posted;
    private long read;
    private String stack = "";

    /**
     * Watches a thread from now on.
     *
     * @param watched the thread
     * @param executor runs tasks later on that thread
     * @param clock tells the time
     */
    public ThreadWatchdog(Thread watched, Executor executor, MonotonicClock clock) {
        this.watched = watched;
        this.executor = executor;
        this.clock = clock;
    }

    /** Looks after the thread; short, called by a timer. */
    public void tick() {
        boolean free;
        synchronized (this) {
            free = !underWay;
            if (free) {
                underWay = true;
                posted = clock.nanos();
            } else if (stack.isEmpty() && clock.nanos() - posted > TOO_LONG.toNanos()) {
                stack = Arrays.stream(watched.getStackTrace()).map(frame -> "\tat " + frame)
                        .collect(Collectors.joining(System.lineSeparator()));
            }
        }
        if (free) {
            executor.execute(this::alive);
        }
    }

    /** The thread goes to sleep, or has just been woken: it has read all there was. Called on the thread itself. */
    public synchronized void rests() {
        read = clock.nanos();
    }

    private void alive() {
        Block tooLong = null;
        synchronized (this) {
            long now = clock.nanos();
            Duration waited = Duration.ofNanos(now - posted);
            // busy since it last rested, or read the sign before when it has not rested since
            Duration length = !begun || waited.compareTo(NOISE) < 0 ? Duration.ZERO : Duration.ofNanos(now - read);
            begun = true;
            underWay = false;
            read = now;
            if (length.compareTo(longest) > 0) {
                longest = length;
            }
            if (length.compareTo(TOO_LONG) > 0) {
                tooLong = new Block(clock.wall(), length, stack);
                keep(tooLong);
            }
            stack = "";
        }
        if (tooLong != null) {
            LOG.log(Level.WARNING, "the window read no event for {0} ms{1}{2}", tooLong.length().toMillis(),
                    System.lineSeparator(), tooLong.stack());
        }
    }

    private void keep(Block block) {
        if (blocks.size() == KEPT) {
            blocks.removeFirst();
        }
        blocks.addLast(block);
    }

    @Override
    public synchronized Duration longest() {
        return longest;
    }

    @Override
    public synchronized List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public synchronized void reset() {
        longest = Duration.ZERO;
        blocks.clear();
    }
}
