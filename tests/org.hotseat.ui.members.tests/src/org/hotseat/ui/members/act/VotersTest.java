// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.ui.members.model.NorthOps;
import org.junit.jupiter.api.Test;

/** Why the voters cannot be changed. */
class VotersTest {

    private static Optional<String> obstacle(String host, boolean add) {
        return Voters.obstacle(NorthOps.facts(), List.of(new HostId(host)), add);
    }

    @Test
    void aHostMayComeAndAVoterMayGo() {
        assertEquals(Optional.empty(), obstacle("host-02", true));
        assertEquals(Optional.empty(), obstacle("host-09", false));
    }

    @Test
    void othersAreToldWhyNot() {
        assertEquals(Optional.of("host-09 votes already."), obstacle("host-09", true));
        assertEquals(Optional.of("host-02 does not vote."), obstacle("host-02", false));
        assertEquals(Optional.of("host-05 leads; another host has to lead first."), obstacle("host-05", false));
        assertEquals(Optional.of("That host is not a member of the group."), obstacle("host-99", true));
        assertEquals(Optional.of("Select one member."), Voters.obstacle(NorthOps.facts(), List.of(), true));
        assertTrue(Voters.obstacle(ClusterFacts.nothing(new MemberLinkState.NoAgents()),
                List.of(new HostId("host-02")), true).isPresent());
    }

    @Test
    void aWordIsGivenOnlyWhenTheLeaderWaitsForIt() {
        List<HostId> host = List.of(NorthOps.HOST);
        assertEquals(Optional.of("The leader needs no word about host-13."), Words.obstacle(NorthOps.facts(), host));
        ClusterFacts waiting = NorthOps.facts(new Verdict.NotTrusted(Duration.ofSeconds(47), 3));
        assertEquals(Optional.empty(), Words.obstacle(waiting, host));
        assertEquals(Optional.of(91L), Words.incarnation(waiting, NorthOps.HOST));
    }
}
