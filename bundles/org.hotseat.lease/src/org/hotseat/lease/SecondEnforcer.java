// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.Set;

import org.hotseat.lease.timing.Timing;

/**
 * The agent's half of enforcement, for the time when the keeper cannot: freezes a little later than the keeper would
 * have, by the deadline that the keeper shares. It never thaws. Immutable.
 */
public final class SecondEnforcer {

    /** What the shared word holds while there is no lease. */
    public static final long NO_LEASE = Long.MIN_VALUE;

    private final Timing timing;
    private final Set<Safeguard> safeguards;

    /**
     * For the times of a cluster.
     *
     * @param timing of the cluster
     */
    public SecondEnforcer(Timing timing) {
        this(timing, Safeguard.all());
    }

    SecondEnforcer(Timing timing, Set<Safeguard> safeguards) {
        this.timing = timing;
        this.safeguards = safeguards;
    }

    /**
     * Whether every scope must be frozen now. Read the shared word, then the time, then ask; freeze at once.
     *
     * @param deadline the word that the keeper shares
     * @param time now, monotonic nanoseconds of this boot
     * @return true from deadline - g / 2 on, and without a lease
     */
    public boolean mustFreeze(long deadline, long time) {
        return safeguards.contains(Safeguard.SECOND_ENFORCER)
                && (deadline == NO_LEASE || time - enforceAt(deadline) >= 0);
    }

    /**
     * When to look again at the latest.
     *
     * @param deadline the word that the keeper shares, not {@link #NO_LEASE}
     * @return deadline - g / 2
     */
    public long enforceAt(long deadline) {
        return deadline - timing.guard() / 2;
    }
}
