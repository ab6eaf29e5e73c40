// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.time.Duration;

/**
 * Whether a figure is above its limit, decided so that a figure that hovers there does not turn the state over in
 * every cycle: it begins only when the figure stayed above the limit for a while, and ends only when it stayed at or
 * below a second, lower limit as long. Figures count as a person reads them: 90.4 % is not above 90 %. Confined to
 * whoever owns it.
 */
final class Strain {

    private static final long NEVER = Long.MIN_VALUE;

    private final int above;
    private final int below;
    private final long waitNanos;
    private boolean strained;
    private long turningSince = NEVER;

    /**
     * Not strained.
     *
     * @param above limit that has to be exceeded for it to begin
     * @param below limit that has to be met for it to end; not above the other
     * @param wait how long either has to last; zero decides at once
     */
    Strain(int above, int below, Duration wait) {
        if (below > above) {
            throw new IllegalArgumentException("ends at " + below + " above its beginning at " + above);
        }
        this.above = above;
        this.below = below;
        this.waitNanos = wait.toNanos();
    }

    /**
     * Takes a figure.
     *
     * @param figure now; one that is not known changes nothing
     * @param nanos when it was read, monotonic
     */
    void take(double figure, long nanos) {
        if (Double.isNaN(figure)) {
            return;
        }
        long read = Math.round(figure);
        boolean turns = strained ? read <= below : read > above;
        if (!turns) {
            turningSince = NEVER;
            return;
        }
        if (turningSince == NEVER) {
            turningSince = nanos;
        }
        if (nanos - turningSince >= waitNanos) {
            strained = !strained;
            turningSince = NEVER;
        }
    }

    /** Forgets what was, because nothing is known of the time in between. */
    void reset() {
        strained = false;
        turningSince = NEVER;
    }

    boolean isStrained() {
        return strained;
    }
}
