// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;

/**
 * A host's lease.
 *
 * @param left until its end; zero when it is over
 * @param length from the sending of a renewal to its end
 * @param incarnation under which it is held
 */
public record LeaseLeft(Duration left, Duration length, long incarnation) {

    /**
     * How much of it is left.
     *
     * @return 0 to 1
     */
    public double share() {
        return length.isZero() ? 0 : Math.clamp((double) left.toNanos() / length.toNanos(), 0, 1);
    }
}
