// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import org.hotseat.lease.timing.Timing;

/**
 * Measures how late the turns of a loop come: whether the process was stalled since the last one, and the worst of the
 * last minute. Owned by the loop's thread.
 */
public final class StallWatch {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();
    /** A frozen or suspended host shows up as time that only the up-time counts. */
    private static final long SUSPENDED = Duration.ofMillis(50).toNanos();

    /** How late a turn was. */
    private record Late(long at, long by) {
    }

    private final Timing timing;
    private final Deque<Late> worst = new ArrayDeque<>();
    private boolean offsetKnown;
    private long offset;

    /**
     * For the times of a cluster.
     *
     * @param timing of the cluster
     */
    public StallWatch(Timing timing) {
        this.timing = timing;
    }

    /**
     * A turn began.
     *
     * @param planned when it should have
     * @param time now
     * @return whether it is so late that nothing this process believed about others holds any more
     */
    public boolean turn(long planned, long time) {
        long by = Math.max(0, time - planned);
        while (!worst.isEmpty() && worst.getLast().by() <= by) {
            worst.removeLast();
        }
        worst.addLast(new Late(time, by));
        forget(time);
        return by > timing.stall();
    }

    /**
     * The latest turn of the last minute.
     *
     * @param time now
     * @return nanoseconds, 0 without a turn
     */
    public long worstLateness(long time) {
        forget(time);
        return worst.isEmpty() ? 0 : worst.getFirst().by();
    }

    /**
     * Whether this process wakes up early enough to be an enforcer that others rely on.
     *
     * @param time now
     * @return the worst of the last minute is less than g / 2
     */
    public boolean punctual(long time) {
        return worstLateness(time) < timing.guard() / 2;
    }

    /**
     * Whether the host was suspended since the last call: up-time goes on then, the monotonic clock does not.
     *
     * @param time now
     * @param uptime nanoseconds since boot, with suspension
     * @return true once per suspension; expire the lease then
     */
    public boolean suspended(long time, long uptime) {
        long ahead = uptime - time;
        boolean jumped = offsetKnown && ahead - offset > SUSPENDED;
        offset = !offsetKnown || jumped ? ahead : Math.min(offset, ahead);
        offsetKnown = true;
        return jumped;
    }

    private void forget(long time) {
        while (!worst.isEmpty() && time - worst.getFirst().at() > KEPT) {
            worst.removeFirst();
        }
    }
}
