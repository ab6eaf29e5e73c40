// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Doubt;
import org.hotseat.console.member.Trip;
import org.hotseat.state.ladder.Ladder;

/**
 * What was told of one member at one moment. All spans end at that moment.
 *
 * @param host whose
 * @param age of what it said itself; empty for nothing
 * @param lease empty when it holds none
 * @param storage round trip on the storage plane
 * @param management on the management plane
 * @param business on the business plane
 * @param clock how far its wall clock is ahead of the leader's
 * @param revision of the state that it has reached
 * @param agent version; empty while unknown
 * @param doubts conditions of a trusted enforcer that it does not meet
 * @param wakeUp latest wake-up of its enforcer
 * @param clockRate worst rate error of its clock, millionths
 */
public record Told(HostId host, Optional<Duration> age, Optional<Held> lease, Trip storage, Trip management,
        Trip business, Optional<Duration> clock, OptionalLong revision, String agent, List<Doubt> doubts,
        Optional<Duration> wakeUp, Optional<Integer> clockRate) {

    /** Copies the list. */
    public Told {
        doubts = List.copyOf(doubts);
    }

    /**
     * The same, said at another time.
     *
     * @param since how long ago; empty for never
     * @return a copy
     */
    public Told aged(Optional<Duration> since) {
        return new Told(host, since, lease, storage, management, business, clock, revision, agent, doubts, wakeUp,
                clockRate);
    }

    /**
     * A lease.
     *
     * @param incarnation under which
     * @param left until its end; zero or less when it is over
     */
    public record Held(long incarnation, Duration left) {
    }

    /**
     * A member that nobody has told of.
     *
     * @param host whose
     * @return without any figure
     */
    public static Told nothing(HostId host) {
        return new Told(host, Optional.empty(), Optional.empty(), Trip.NONE, Trip.NONE, Trip.NONE, Optional.empty(),
                OptionalLong.empty(), "", List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Everything live that was told at one moment.
     *
     * @param at when it came, wall time of this console
     * @param members one of each
     * @param ladders as the leader sees them
     * @param laddersAt when the leader told them; empty for never
     */
    public record Sheet(Instant at, List<Told> members, List<Ladder> ladders, Optional<Instant> laddersAt) {

        /** Copies the lists. */
        public Sheet {
            members = List.copyOf(members);
            ladders = List.copyOf(ladders);
        }

        /**
         * Whether the ladders say how things are now.
         *
         * @param fresh how old they may be
         * @return false when the leader has been silent for longer
         */
        public boolean laddersAreFresh(Duration fresh) {
            return laddersAt.filter(told -> Duration.between(told, at).compareTo(fresh) <= 0).isPresent();
        }
    }
}
