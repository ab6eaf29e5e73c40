// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import java.time.Duration;

import org.eclipse.swt.widgets.Control;
import org.hotseat.base.time.MonotonicClock;

/**
 * Makes many requests into few refreshes. The first one after a quiet time runs at once, the others when the time
 * between two refreshes is over; the last request is always served. Requests may come on any thread.
 */
public final class Coalescer {

    /** Runs tasks later on the thread of the refreshes. */
    @FunctionalInterface
    public interface Timer {
        /**
         * Runs a task.
         *
         * @param delay from now on; zero for as soon as possible
         * @param task what to run
         */
        void after(Duration delay, Runnable task);
    }

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long gap;
    private final MonotonicClock clock;
    private final Timer timer;
    private final Runnable refresh;
    private boolean waiting;
    private boolean ran;
    private long last;

    /**
     * For any thread and clock.
     *
     * @param perSecond refreshes at the most
     * @param clock tells the time
     * @param timer brings refreshes to their thread
     * @param refresh what to do
     */
    public Coalescer(int perSecond, MonotonicClock clock, Timer timer, Runnable refresh) {
        this.gap = SECOND / perSecond;
        this.clock = clock;
        this.timer = timer;
        this.refresh = refresh;
    }

    /**
     * For a widget: refreshes run on its thread and end with it. Those of several widgets that are due at once run one
     * after another, and events are read in between.
     *
     * @param control that is refreshed
     * @param perSecond refreshes at the most
     * @param refresh what to do
     * @return the coalescer
     */
    public static Coalescer on(Control control, int perSecond, Runnable refresh) {
        return new Coalescer(perSecond, MonotonicClock.SYSTEM, (delay, task) -> UiThread.run(control, () -> {
            if (delay.isZero()) {
                task.run();
            } else {
                // all timers that are due run before the next event is read, so they only put their refreshes in line
                control.getDisplay().timerExec((int) delay.toMillis() + 1, () -> UiThread.run(control, task));
            }
        }), refresh);
    }

    /** Asks for a refresh. */
    public void request() {
        Duration delay;
        synchronized (this) {
            if (waiting) {
                return;
            }
            waiting = true;
            delay = Duration.ofNanos(ran ? Math.max(0, last + gap - clock.nanos()) : 0);
        }
        timer.after(delay, this::run);
    }

    private void run() {
        synchronized (this) {
            waiting = false; // before the refresh, so that what changes meanwhile asks again
            ran = true;
            last = clock.nanos();
        }
        refresh.run();
    }
}
