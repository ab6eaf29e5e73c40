// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.DecisionText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ladder says, with the values of the design's picture. */
class LadderTextTest {

    private static LadderText text() {
        return LadderText.of(NorthOps.facts(), NorthOps.HOST, NorthOps.NOW).orElseThrow();
    }

    private static RungText rung(RungName name) {
        return text().rungs().get(name.ordinal());
    }

    @Test
    void saysWhatThePictureSays() {
        assertEquals("lost 14:31:20.118, 47 s ago", rung(RungName.HEARTBEAT_A).first());
        assertEquals("188 renewals missed", rung(RungName.HEARTBEAT_A).second());
        assertEquals("alive, last beat 0.3 s ago", rung(RungName.HEARTBEAT_B).first());
        assertEquals("unchanged since 14:27:52", rung(RungName.HEARTBEAT_B).second());
        assertEquals("5 voters, either plane", rung(RungName.LEASE).place());
        assertEquals("renewed 0.2 s ago, incarnation 91", rung(RungName.LEASE).first());
        assertEquals("would end in 1.8 s", rung(RungName.LEASE).second());
        assertEquals("power is on", rung(RungName.BMC).first());
        assertEquals("unknown, runs over management", rung(RungName.AGENT).first());
        assertEquals("cluster, leader host-05", text().leader());
        assertEquals(StateMark.STALE, text().mark());
    }

    @Test
    void explainsTheDecision() {
        DecisionText decision = text().decision();
        assertEquals("No take-over: host-13 renewed its lease 0.2 s ago on the storage plane", decision.title());
        assertEquals(List.of("Needs: A and B silent for 1.0 s, promises of 3 of 5 voters, and the lease over (or power"
                + " off).", "Now: A lost, B alive: not met. Its 3 machines run on; what the screen shows of them is"
                        + " stale."), decision.lines());
        assertEquals(Kind.QUIET, decision.kind());
    }

    @Test
    void isCopiedAsText() {
        String plain = text().plain();
        assertEquals(9, plain.lines().count());
        assertTrue(plain.contains("Heartbeat A (management plane): lost 14:31:20.118, 47 s ago; 188 renewals missed"),
                plain);
        assertTrue(plain.contains("No take-over"), plain);
    }

    static Stream<Verdict> verdicts() {
        Duration span = Duration.ofMillis(1500);
        return Stream.of(new Verdict.Alive(span, Optional.empty()), new Verdict.NotJoined(),
                new Verdict.Silent(span, span), new Verdict.LookingAround(span), new Verdict.NoMajority(1, 3),
                new Verdict.NothingToTake(span), new Verdict.NotTrusted(span, 2),
                new Verdict.NoStandby(MachineId.of("7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d01"), 2),
                new Verdict.NoStandby(MachineId.of("7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d01"), 2, true),
                new Verdict.Accused(span), new Verdict.WaitingForPromises(7, 1, 3, 1),
                new Verdict.WaitingForFence(7, span), new Verdict.TakeoverOpen(7, 1, 2, Verdict.Ground.PROMISES),
                new Verdict.TakeoverOpen(7, 1, 2, Verdict.Ground.POWER_OFF),
                new Verdict.TakeoverOpen(7, 1, 2, Verdict.Ground.WORD), new Verdict.Withdrawing(7, 1));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyVerdictHasWords(Verdict verdict) {
        DecisionText decision = LadderText.of(NorthOps.facts(verdict), NorthOps.HOST, NorthOps.NOW).orElseThrow().decision();
        assertFalse(decision.title().isBlank());
        assertFalse(decision.title().contains("{"), decision.title());
        assertTrue(decision.lines().stream().noneMatch(line -> line.isBlank() || line.contains("{")),
                decision.lines().toString());
    }

    @Test
    void everyStateOfEveryRungHasWords() {
        for (RungName name : RungName.values()) {
            for (RungState state : RungState.values()) {
                RungText words = RungWords.of(new Rung(name, state, Optional.empty(), new Rung.Nothing()),
                        NorthOps.NOW);
                assertFalse(words.first().isBlank(), name + " " + state);
            }
        }
    }

    @Test
    void everyNewsOfAControllerHasWordsOfItsOwn() {
        Set<String> words = new HashSet<>();
        for (PowerNews news : PowerNews.values()) {
            words.add(RungWords.of(new Rung(RungName.BMC, RungState.UNKNOWN, Optional.empty(),
                    new Rung.Power("10.0.0.9", Optional.of(news))), NorthOps.NOW).first());
        }
        assertEquals(PowerNews.values().length - 1, words.size(), words.toString()); // off is not yet believed: as once
        assertEquals("power is off", RungWords.of(new Rung(RungName.BMC, RungState.OFF, Optional.empty(),
                new Rung.Power("10.0.0.9", Optional.of(PowerNews.OFF))), NorthOps.NOW).first());
    }

    private static DecisionText doubted(RungState state, Duration since, Rung.Detail power) {
        return LadderText.of(NorthOps.facts(new Verdict.NotTrusted(Duration.ofSeconds(9), 2), new Rung(RungName.BMC,
                state, Optional.of(since), power)), NorthOps.HOST, NorthOps.NOW).orElseThrow().decision();
    }

    private static DecisionText doubted(PowerNews news, Duration since) {
        return doubted(RungState.UNKNOWN, since, new Rung.Power("10.0.0.9", Optional.of(news)));
    }

    @Test
    void whatAControllerDoesAboutAHostThatIsNotTrustedIsSaid() {
        Set<String> words = new HashSet<>();
        for (PowerNews news : PowerNews.values()) {
            DecisionText text = doubted(news, Duration.ofSeconds(1));
            assertTrue(text.lines().getFirst().contains("10.0.0.9"), text.lines().toString());
            assertTrue(text.lines().get(1).contains("or an administrator's: 2."), text.lines().toString());
            words.add(text.lines().getFirst());
            boolean person = List.of(PowerNews.REFUSED, PowerNews.SILENT, PowerNews.UNABLE, PowerNews.OTHERS)
                    .contains(news);
            assertEquals(person ? Kind.NEEDS_PERSON : Kind.TAKING_OVER, text.kind(), news.name());
            assertEquals(person, text.lines().getFirst().contains("answer for it"), text.lines().toString());
        }
        assertEquals(PowerNews.values().length - 1, words.size(), words.toString()); // off once, or not written down
    }

    @Test
    void anOrderThatLeadsToNothingNeedsAPerson() {
        DecisionText text = doubted(PowerNews.ORDERED, Duration.ofSeconds(11));
        assertEquals(Kind.NEEDS_PERSON, text.kind());
        assertTrue(text.lines().getFirst().contains("still has power"), text.lines().toString());
    }

    @Test
    void aHostWithoutAControllerNeedsAPerson() {
        DecisionText text = doubted(RungState.ABSENT, Duration.ofSeconds(11), new Rung.Nothing());
        assertEquals(Kind.NEEDS_PERSON, text.kind());
        assertTrue(text.title().startsWith("No take-over without a word"), text.title());
        assertTrue(text.lines().getFirst().startsWith("It has no controller"), text.lines().toString());
    }

    /** A leader of an older release tells no news. */
    @Test
    void aControllerOfWhichOnlyTheRungIsKnownHasWordsToo() {
        Rung.Power power = new Rung.Power("10.0.0.9", Optional.empty());
        assertEquals(Kind.NEEDS_PERSON, doubted(RungState.BROKEN, Duration.ZERO, power).kind());
        assertEquals(Kind.TAKING_OVER, doubted(RungState.UNKNOWN, Duration.ZERO, power).kind());
    }

    @Test
    void whatTheLeaderToldLongAgoDecidesNothing() {
        LadderText old = LadderText.of(NorthOps.facts(), NorthOps.HOST, NorthOps.NOW.plusSeconds(10)).orElseThrow();
        assertEquals("The leader has told nothing new since 14:32:07", old.decision().title());
        assertEquals(StateMark.STALE, old.mark());
        ClusterFacts lost = NorthOps.facts().with(new MemberLinkState.NoAgents());
        assertEquals(old.decision(), LadderText.of(lost, NorthOps.HOST, NorthOps.NOW).orElseThrow().decision());
    }

    @Test
    void nothingIsSaidOfAHostThatNobodyToldOf() {
        assertEquals(Optional.empty(), LadderText.of(NorthOps.facts(), new HostId("host-01"), NorthOps.NOW));
    }
}
