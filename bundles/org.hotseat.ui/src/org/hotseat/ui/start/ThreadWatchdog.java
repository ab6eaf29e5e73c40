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
import java.util.stream.Collectors;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.UiWatchdog;

/**
 * Looks whether a timer of a thread's event loop is called in time. The timer has the priority of a key that is typed:
 * what makes one late makes the other late. While it is awake the thread calls {@link #beat()} every {@link #INTERVAL};
 * when a beat is too late another one looks what the thread is doing. Neither is woken while the thread sleeps. What
 * comes before the first beat is the start of the program, which nobody can type into, and does not count.
 */
final class ThreadWatchdog implements UiWatchdog {

    /** How often the thread has to beat while it is awake. */
    public static final Duration INTERVAL = Duration.ofMillis(40);

    private static final Logger LOG = System.getLogger(ThreadWatchdog.class.getName());
    private static final Duration TOO_LONG = Duration.ofMillis(100);
    private static final long LOOK_AFTER = INTERVAL.plus(TOO_LONG).plusMillis(1).toNanos();
    private static final Duration NOISE = Duration.ofMillis(5);
    private static final int KEPT = 100;

    private final Thread watched;
    private final MonotonicClock clock;
    private final Coalescer.Timer looks;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private Duration longest = Duration.ZERO;
    private boolean begun;
    private boolean asleep;
    private boolean looking;
    private long beaten;
    private long read;
    private String stack = "";

    /**
     * Watches a thread from its first beat on.
     *
     * @param watched the thread
     * @param clock tells the time
     * @param looks runs short tasks later, on another thread
     */
    public ThreadWatchdog(Thread watched, MonotonicClock clock, Coalescer.Timer looks) {
        this.watched = watched;
        this.clock = clock;
        this.looks = looks;
    }

    /** Notes what the thread is doing when its beat is late. Who sleeps is looked at again when it has been woken. */
    private synchronized void look() {
        looking = false;
        if (asleep) {
            return;
        }
        long left = beaten + LOOK_AFTER - clock.nanos();
        if (left <= 0 && stack.isEmpty()) {
            stack = Arrays.stream(watched.getStackTrace()).map(frame -> "\tat " + frame)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        lookIn(left > 0 ? left : LOOK_AFTER);
    }

    private void lookIn(long nanos) {
        if (!looking) {
            looking = true;
            looks.after(Duration.ofNanos(nanos), this::look);
        }
    }

    private Duration late(long now) {
        return Duration.ofNanos(now - beaten).minus(INTERVAL);
    }

    /** The thread goes to sleep: it has read all there was, and beats no more. Called on the thread itself. */
    public synchronized void sleeps() {
        asleep = true;
    }

    /** The thread has just been woken, and beats from now on. Called on the thread itself. */
    public synchronized void wakes() {
        asleep = false;
        beaten = clock.nanos();
        read = beaten;
        if (begun) {
            lookIn(LOOK_AFTER);
        }
    }

    /** The thread's timer has been called. Called on the thread itself. */
    public void beat() {
        Block tooLong = null;
        synchronized (this) {
            long now = clock.nanos();
            // busy since it was woken, or since the beat before when it has not slept since
            Duration length = !begun || late(now).compareTo(NOISE) < 0 ? Duration.ZERO : Duration.ofNanos(now - read);
            begun = true;
            beaten = now;
            read = now;
            if (length.compareTo(longest) > 0) {
                longest = length;
            }
            if (length.compareTo(TOO_LONG) > 0) {
                tooLong = new Block(clock.wall(), length, stack);
                keep(tooLong);
            }
            stack = "";
            lookIn(LOOK_AFTER);
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
