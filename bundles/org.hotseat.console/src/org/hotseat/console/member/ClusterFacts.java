// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.ladder.Ladder;

/**
 * Everything that views show of the cluster, at one moment.
 *
 * @param link how the console stands with the agents
 * @param name of the cluster; empty while unknown
 * @param revision of the state that this is
 * @param leader who decides; empty while nobody does
 * @param members by name
 * @param ladders of the hosts, as the leader sees them
 * @param asOf when the leader told the ladders, wall time of this console; empty for never
 * @param paths of the last minutes
 * @param timing of the leases; empty while unknown
 * @param voters who votes; empty while unknown
 * @param accounts by name
 * @param journal newest first, the last entries only
 * @param measured what was measured against the assumptions of the timing
 */
public record ClusterFacts(MemberLinkState link, String name, long revision, Optional<LeaderRecord> leader,
        List<MemberFacts> members, Map<HostId, Ladder> ladders, Optional<Instant> asOf, Map<HostId, HostPaths> paths,
        Optional<Versioned<TimingRecord>> timing, Optional<Versioned<VotersRecord>> voters,
        List<Versioned<AccountRecord>> accounts, List<JournalRecord> journal, Measured measured) {

    /** Copies the collections. */
    public ClusterFacts {
        members = List.copyOf(members);
        ladders = Map.copyOf(ladders);
        paths = Map.copyOf(paths);
        accounts = List.copyOf(accounts);
        journal = List.copyOf(journal);
    }

    /**
     * Nothing is known.
     *
     * @param link how the console stands with the agents
     * @return without members
     */
    public static ClusterFacts nothing(MemberLinkState link) {
        return new ClusterFacts(link, "", 0, Optional.empty(), List.of(), Map.of(), Optional.empty(), Map.of(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), Measured.NOTHING);
    }

    /**
     * The same, heard over another link.
     *
     * @param now how the console stands with the agents
     * @return a copy
     */
    public ClusterFacts with(MemberLinkState now) {
        return new ClusterFacts(now, name, revision, leader, members, ladders, asOf, paths, timing, voters, accounts,
                journal, measured);
    }

    /**
     * One member.
     *
     * @param host whose
     * @return empty when there is none
     */
    public Optional<MemberFacts> member(HostId host) {
        return members.stream().filter(one -> one.host().equals(host)).findFirst();
    }

    /**
     * What members tell of their maintenance.
     *
     * @return those for which there is something to say
     */
    public Map<HostId, Upkeep> upkeep() {
        return members.stream().filter(one -> one.upkeep() != Upkeep.NONE).collect(Collectors.toMap(MemberFacts::host,
                MemberFacts::upkeep));
    }

    /**
     * What was measured against what the timing takes for granted.
     *
     * @param clockRate worst rate error of a clock, millionths, with its host; empty while nobody measured
     * @param wakeUp latest wake-up of an enforcer, with its host
     */
    public record Measured(Optional<Worst<Integer>> clockRate, Optional<Worst<Duration>> wakeUp) {

        /** Nobody measured. */
        public static final Measured NOTHING = new Measured(Optional.empty(), Optional.empty());
    }

    /**
     * The worst figure and where.
     *
     * @param <T> its kind
     * @param value the figure
     * @param host name of the host
     */
    public record Worst<T>(T value, String host) {
    }
}
