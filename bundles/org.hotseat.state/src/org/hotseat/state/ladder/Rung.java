// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

import java.time.Duration;
import java.util.Optional;

/**
 * One rung.
 *
 * @param name which
 * @param state how it is
 * @param since how long it has been so; empty when the leader has not seen it otherwise
 * @param detail figures beside it
 */
public record Rung(RungName name, RungState state, Optional<Duration> since, Detail detail) {

    /** What is shown beside a rung. */
    public sealed interface Detail {
    }

    /** There is nothing to say. */
    public record Nothing() implements Detail {
    }

    /**
     * Of a heartbeat.
     *
     * @param age of the last one that any voter heard; empty when none since the voters began
     * @param missed how many are due since then, 0 while it is in time
     */
    public record Beats(Optional<Duration> age, long missed) implements Detail {
    }

    /**
     * Of the lease.
     *
     * @param age of the newest acknowledgement; empty when no voter remembers any
     * @param incarnation under which, 0 for none
     * @param left until it ends, counted from that acknowledgement; zero or less when it is over
     * @param voters how many the group has
     * @param trusted whether the host said that it will stop its machines by itself
     */
    public record Lease(Optional<Duration> age, long incarnation, Duration left, int voters, boolean trusted)
            implements Detail {
    }

    /**
     * Of the board management controller.
     *
     * @param address where it answers
     * @param news what it told the leader last; empty while nobody has asked
     */
    public record Power(String address, Optional<PowerNews> news) implements Detail {
    }

    /**
     * Of the agent.
     *
     * @param age of the last thing it said; empty for nothing
     */
    public record Words(Optional<Duration> age) implements Detail {
    }
}
