// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.time;

import java.time.Duration;

/** The latest moment at which something must be over. Immutable, overflow-safe, free of the wall clock. */
public final class Deadline {

    private final MonotonicClock clock;
    private final long end;

    private Deadline(MonotonicClock clock, long end) {
        this.clock = clock;
        this.end = end;
    }

    /**
     * A deadline by the clock of this process.
     *
     * @param span from now on; zero is over at once
     * @return the deadline
     */
    public static Deadline in(Duration span) {
        return in(span, MonotonicClock.SYSTEM);
    }

    /**
     * A deadline by a given clock.
     *
     * @param span from now on
     * @param clock what tells the time
     * @return the deadline
     */
    public static Deadline in(Duration span, MonotonicClock clock) {
        return new Deadline(clock, clock.nanos() + span.toNanos());
    }

    /**
     * What is left, never negative.
     *
     * @return zero when it is over
     */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - clock.nanos()));
    }

    /**
     * Whole milliseconds left, at least 1 while not over, for calls to which 0 means for ever.
     *
     * @return milliseconds, 1 or more
     */
    public int leftMillis() {
        return Math.clamp(left().toMillis(), 1, Integer.MAX_VALUE);
    }

    /**
     * Whether the moment has passed.
     *
     * @return true once it has
     */
    public boolean isOver() {
        return end - clock.nanos() <= 0;
    }
}
