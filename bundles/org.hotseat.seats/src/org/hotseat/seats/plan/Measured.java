// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.time.Duration;
import java.util.Optional;

/**
 * What was measured of late, from which times are estimated. Nothing is guessed: what is empty is told as unknown.
 *
 * @param dirtyBytesPerSecond how fast the guest writes its memory
 * @param bytesPerSecond how fast memory goes from host to host
 * @param lastPause how long guests stood still at the last live moves
 * @param takeOver how long take-overs took from the loss on
 * @param relock how long a monitor of this switch is dark after a take
 */
public record Measured(Optional<Double> dirtyBytesPerSecond, Optional<Double> bytesPerSecond,
        Optional<Duration> lastPause, Optional<Duration> takeOver, Optional<Duration> relock) {

    /** Nothing was measured. */
    public static final Measured NOTHING = new Measured(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /**
     * How long the guest stands still at a live move: what moves like it took, stretched by how much of the line the
     * guest's writing takes. A guest that writes faster than the line carries does not come to an end by itself.
     *
     * @return empty when nobody knows
     */
    public Optional<Duration> pause() {
        if (lastPause.isEmpty() || dirtyBytesPerSecond.isEmpty() || bytesPerSecond.isEmpty()) {
            return lastPause;
        }
        double share = dirtyBytesPerSecond.get() / bytesPerSecond.get();
        return share >= 1 ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) (lastPause.get().toNanos() / (1 - share))));
    }
}
