// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;
import java.util.Optional;

/**
 * A plane, as the leader reaches a member over it.
 *
 * @param there whether the member has this plane
 * @param roundTrip of the last answer; empty when there is none any more
 */
public record Trip(boolean there, Optional<Duration> roundTrip) {

    /** The member has no such plane, or nobody measures it. */
    public static final Trip NONE = new Trip(false, Optional.empty());
    /** There was an answer, and there is none now. */
    public static final Trip LOST = new Trip(true, Optional.empty());

    /**
     * A plane that answers.
     *
     * @param roundTrip how long it took
     * @return the trip
     */
    public static Trip of(Duration roundTrip) {
        return new Trip(true, Optional.of(roundTrip));
    }

    /**
     * Whether it should answer and does not.
     *
     * @return true when it is lost
     */
    public boolean isLost() {
        return there && roundTrip.isEmpty();
    }
}
