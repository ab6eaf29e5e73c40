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
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
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
    void whatWaitsForItsHostIsSaidToDoSo() {
        LossText text = of(new Verdict.NoStandby(new MachineId(new UUID(1, 1)), 2, true)).orElseThrow();
        assertTrue(text.person());
        assertEquals("No take-over: only host-13 has the disks of its machines as they are. Machines that start at"
                + " host-13 only, since their disks are not shared: 2. Bring host-13 back; if it is lost for good,"
                + " remove each and protect it anew at a host that has a copy.", text.more());
    }

    private static LossText doubted(PowerNews news) {
        return LossText.of(NorthOps.facts(new Verdict.NotTrusted(SPAN, 2), new Rung(RungName.BMC, RungState.UNKNOWN,
                Optional.of(SPAN), new Rung.Power("10.20.9.13", Optional.of(news)))), NorthOps.NOW).orElseThrow();
    }

    @Test
    void aPersonIsAskedForWhenTheControllerDoesNotAnswer() {
        LossText text = doubted(PowerNews.SILENT);
        assertTrue(text.person());
        assertTrue(text.more().contains("controller 10.20.9.13 does not answer"), text.more());
        assertTrue(text.more().contains("answer for it"), text.more());
    }

    @Test
    void nobodyIsAskedForWhileTheControllerSwitchesOff() {
        LossText text = doubted(PowerNews.ORDERED);
        assertFalse(text.person());
        assertEquals("Take-over of host-13 waits for its controller: it is silent for 1.5 s and could not promise to"
                + " stop its machines. Its controller 10.20.9.13 was told to switch it off; off is not read back yet.",
                text.more());
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
