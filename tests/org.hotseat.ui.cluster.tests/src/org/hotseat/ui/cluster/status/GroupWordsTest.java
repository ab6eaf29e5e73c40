// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Trip;
import org.hotseat.console.member.Versioned;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.VotersRecord;
import org.junit.jupiter.api.Test;

/** The group in the status line. */
class GroupWordsTest {

    private static final HostId FIRST = new HostId("host-01");
    private static final HostId SECOND = new HostId("host-02");
    private static final MemberLinkState LINK = new MemberLinkState.Connected("host-02", Instant.EPOCH,
            Duration.ofMillis(3));

    private static MemberFacts member(HostId host, Presence presence) {
        return new MemberFacts(host, host.value(), MemberRole.VOTER, presence, Optional.empty(), Optional.empty(),
                Trip.NONE, Trip.NONE, Trip.NONE, Optional.empty(), OptionalLong.empty(), "", 0, List.of());
    }

    private static ClusterFacts facts(Optional<LeaderRecord> leader) {
        VotersRecord voters = new VotersRecord(1, List.of(FIRST, SECOND), List.of(FIRST, SECOND));
        return new ClusterFacts(LINK, "c", 1, leader, List.of(member(FIRST, Presence.AT_RISK),
                member(SECOND, Presence.STALE)), Map.of(), Optional.empty(), Map.of(), Optional.empty(),
                Optional.of(new Versioned<>(voters, 1)), List.of(), List.of(), ClusterFacts.Measured.NOTHING);
    }

    @Test
    void saysWhoLeadsAndHowManyAnswer() {
        ClusterFacts led = facts(Optional.of(new LeaderRecord(FIRST, 2, 41)));
        assertEquals("Leader host-01, term 41; 1 of 2 answer", GroupWords.brief(led));
        assertEquals("Leader host-01; 1 of 2", GroupWords.narrow(led));
        assertEquals("Leader host-01, term 41; 1 of 2 answer; majority 2 of 2 voters; heard from host-02, 3.0 ms",
                GroupWords.whole(led));
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals("No leader; 1 of 2 answer", GroupWords.brief(facts(Optional.empty())));
        assertEquals("Not connected to agents", GroupWords.brief(facts(Optional.empty())
                .with(new MemberLinkState.NoAgents())));
    }
}
