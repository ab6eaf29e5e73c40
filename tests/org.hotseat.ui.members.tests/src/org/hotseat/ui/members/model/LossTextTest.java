// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.Test;

/** What the band above all views says. */
class LossTextTest {

    private static final Duration SPAN = Duration.ofMillis(1500);

    private static Optional<LossText> of(Verdict verdict) {
        return LossText.of(NorthOps.facts(verdict), NorthOps.NOW);
    }

    @Test
    void aLivingHostIsNoNews() {
        assertEquals(Optional.empty(), LossText.of(NorthOps.facts(), NorthOps.NOW));
        assertEquals(Optional.empty(), of(new Verdict.Silent(SPAN, SPAN)));
        assertEquals(Optional.empty(), of(new Verdict.NothingToTake(SPAN)));
        assertEquals(Optional.empty(), of(new Verdict.Withdrawing(7, 0)));
    }

    @Test
    void aTakeOverIsToldWithWhatGoesOn() {
        LossText text = of(new Verdict.WaitingForPromises(7, 1, 3, 0)).orElseThrow();
        assertEquals("Lost: host-13", text.title());
        assertEquals("Take-over of host-13 waits: 1 of 3 promises. Intent 7.", text.more());
        assertEquals(List.of(NorthOps.HOST), text.hosts());
        assertFalse(text.person());
        assertEquals("47 s", text.lasts(NorthOps.NOW).orElseThrow());
        assertEquals(Optional.empty(), text.ended().lasts(NorthOps.NOW));
        assertEquals("Lost: host-13", text.ended().title());
    }

    @Test
    void aPersonIsAskedFor() {
        LossText text = of(new Verdict.NotTrusted(SPAN, 2)).orElseThrow();
        assertTrue(text.person());
        assertTrue(text.more().contains("or an administrator's: 2."), text.more());
    }

    @Test
    void whoIsLostFirstComesFirst() {
        HostId second = new HostId("host-02");
        ClusterFacts one = NorthOps.facts(new Verdict.Accused(SPAN));
        Ladder later = new Ladder(second, List.of(new Rung(RungName.HEARTBEAT_A, RungState.BROKEN, Optional.of(SPAN),
                new Rung.Beats(Optional.of(SPAN), 6))), new Verdict.Accused(SPAN));
        ClusterFacts both = new ClusterFacts(one.link(), one.name(), one.revision(), one.leader(), one.members(),
                Map.of(NorthOps.HOST, one.ladders().get(NorthOps.HOST), second, later), one.asOf(), one.paths(),
                one.timing(), one.voters(), one.accounts(), one.journal(), one.measured());
        LossText text = LossText.of(both, NorthOps.NOW).orElseThrow();
        assertEquals("Lost: host-13, host-02", text.title());
        assertEquals("Take-over begins: host-13 is silent for 1.5 s; Take-over begins: host-02 is silent for 1.5 s",
                text.more());
    }

    @Test
    void whatNobodyTellsIsNotShown() {
        assertEquals(Optional.empty(), LossText.of(NorthOps.facts(new Verdict.Accused(SPAN))
                .with(new MemberLinkState.NoAgents()), NorthOps.NOW));
    }
}
