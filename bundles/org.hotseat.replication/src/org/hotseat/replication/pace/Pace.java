// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.pace;

import java.time.Duration;

/**
 * When the next cut is due.
 *
 * @param interval from the last cut
 * @param loss most work that would be lost at that pace: from a cut to the acknowledgement of the next
 * @param limit what decided
 */
public record Pace(Duration interval, Duration loss, Limit limit) {

    /** What decides about the interval. */
    public enum Limit {
        /** Nothing has been measured yet. */
        UNKNOWN,
        /** The target: less would be load for nothing. */
        TARGET,
        /** The last generation is under way for so long: the machine changes more than the link carries. */
        LINK,
        /** Cuts would make the machine stand still for too large a share of its time. */
        PAUSES,
        /** The settings' shortest interval. */
        SHORTEST,
        /** The settings' longest interval, although more would be needed. */
        LONGEST,
        /** The last tries failed, and the next one waits. */
        FAILURES
    }

    /**
     * Whether the target is missed at this pace.
     *
     * @param settings with the target
     * @return whether more may be lost
     */
    public boolean misses(PaceSettings settings) {
        return loss.compareTo(settings.target()) > 0;
    }
}
