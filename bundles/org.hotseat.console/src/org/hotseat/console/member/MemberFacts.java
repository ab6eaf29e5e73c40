// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.hotseat.base.id.HostId;

/**
 * One member as a view shows it.
 *
 * @param host whose
 * @param name for people
 * @param role what it does for the group
 * @param presence how it is
 * @param asOf when it last told of itself, wall time; empty for never
 * @param lease empty when it holds none
 * @param storage round trip on the storage plane
 * @param management on the management plane
 * @param business on the business plane
 * @param clock how far its wall clock is ahead of the leader's; empty while unknown
 * @param revision of the state that it has reached; empty while unknown
 * @param agent version of its agent; empty while unknown
 * @param machines how many protected machines it owns
 * @param doubts why it cannot promise to stop its machines by itself; empty for a trusted one
 * @param upkeep whether it is in maintenance
 */
public record MemberFacts(HostId host, String name, MemberRole role, Presence presence, Optional<Instant> asOf,
        Optional<LeaseLeft> lease, Trip storage, Trip management, Trip business, Optional<Duration> clock,
        OptionalLong revision, String agent, int machines, List<Doubt> doubts, Upkeep upkeep) {

    /** Copies the list. */
    public MemberFacts {
        doubts = List.copyOf(doubts);
    }

    /**
     * One that is not in maintenance.
     *
     * @param host as above
     * @param name as above
     * @param role as above
     * @param presence as above
     * @param asOf as above
     * @param lease as above
     * @param storage as above
     * @param management as above
     * @param business as above
     * @param clock as above
     * @param revision as above
     * @param agent as above
     * @param machines as above
     * @param doubts as above
     */
    public MemberFacts(HostId host, String name, MemberRole role, Presence presence, Optional<Instant> asOf,
            Optional<LeaseLeft> lease, Trip storage, Trip management, Trip business, Optional<Duration> clock,
            OptionalLong revision, String agent, int machines, List<Doubt> doubts) {
        this(host, name, role, presence, asOf, lease, storage, management, business, clock, revision, agent, machines,
                doubts, Upkeep.NONE);
    }
}
