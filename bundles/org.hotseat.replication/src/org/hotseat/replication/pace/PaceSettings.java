// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.pace;

import java.time.Duration;

/**
 * What the administrator wants of a machine's protection.
 *
 * @param target most work that may be lost (recovery point objective): from a cut to the acknowledgement of the next
 * @param shortest time between two cuts, however much the target asks for
 * @param longest time between two cuts, however slow the link is
 * @param pauseShare largest share of its time that the machine may stand still for cuts, above 0, below 1
 */
public record PaceSettings(Duration target, Duration shortest, Duration longest, double pauseShare) {

    /** Checks the order. */
    public PaceSettings {
        if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0 || target.isNegative()
                || !(pauseShare > 0 && pauseShare < 1)) {
            throw new IllegalArgumentException(shortest + ", " + longest + ", " + target + ", " + pauseShare);
        }
    }
}
