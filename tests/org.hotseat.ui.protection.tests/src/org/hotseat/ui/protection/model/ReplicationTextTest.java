// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.protection.model.ReplicationText.Number;
import org.junit.jupiter.api.Test;

/** What the Replication view says, with the values of the design's picture. */
class ReplicationTextTest {

    private static final Optional<Role> OPERATOR = Optional.of(Role.OPERATOR);

    private static ReplicationText text(MachineCopies one) {
        return ReplicationText.of(one, Plot7.history(), Plot7.NOW);
    }

    private static MachineCopies in(State state) {
        return Plot7.with(Plot7.told(state, 18_233, Optional.of(Duration.ofMillis(1100)), Optional.empty(),
                Optional.empty()));
    }

    private static Optional<String> obstacle(Kind kind, MachineCopies one) {
        return ActRule.obstacle(kind, List.of(Plot7.ID), List.of(one), OPERATOR);
    }

    @Test
    void theClockSaysWhatWouldBeLostAndWhenItWouldBeBack() {
        List<Number> numbers = text(Plot7.well()).numbers();
        assertEquals(new Number("Work lost if host-03 died now", "1.4", "s", "at most 1.5 s at this pace"),
                numbers.getFirst());
        assertEquals(new Number("Back at work in", "–", "", "not measured yet: run a drill"), numbers.get(1));
        assertEquals("ms", numbers.get(2).unit());
        assertEquals("p99 214 ms, last 20", numbers.get(2).below());
        assertEquals(StateMark.PROTECTED, text(Plot7.well()).mark());
    }

    @Test
    void theCountdownGoesOnBetweenTwoWordsOfTheHost() {
        ReplicationText.Ring ring = text(Plot7.well()).ring();
        assertEquals("0.7", ring.value());
        assertEquals(0.7 / 1.1, ring.share(), 0.001);
        assertEquals(List.of("Interval 1.1 s, by the RPO target", "Generation 18\u2009234 is next",
                "Last pair 18\u2009233, locked 1.4 s ago"), ring.lines());
        assertEquals("shipping", text(in(State.SEPARATING_SHIP)).ring().unit());
    }

    private static String ready(MachineCopies one) {
        return ProtectionFacts.of(one, Plot7.NOW).stream().filter(fact -> fact.id().equals("ready")).findFirst()
                .orElseThrow().value();
    }

    @Test
    void anArmedStandbyIsBackSooner() {
        MachineCopies armed = Plot7.ready(Readiness.State.WAITING, Optional.empty());
        assertEquals("standby, armed", text(armed).readiness());
        assertEquals("armed: a process waits there with its memory", ready(armed));
        MachineCopies filling = Plot7.ready(Readiness.State.FILLING, Optional.empty());
        assertEquals("standby, filling", text(filling).readiness());
    }

    private static Restores took(Way way, long median, long longest, int count) {
        return new Restores(way, Duration.ofMillis(median), Duration.ofMillis(longest), count);
    }

    private static String fact(MachineCopies one) {
        return ProtectionFacts.of(one, Plot7.NOW).stream().filter(known -> known.id().equals("back")).findFirst()
                .orElseThrow().value();
    }

    /** No figure without a measurement of this machine. */
    @Test
    void theTimeToReturnIsMeasuredForEachWay() {
        MachineCopies cold = Plot7.ready(Readiness.State.COLD, Optional.empty());
        assertEquals("not measured yet: run a drill", fact(cold));
        List<Restores> drills = List.of(took(Way.COLD, 760, 1300, 12));
        MachineCopies tried = Plot7.measured(cold, drills, List.of());
        assertEquals(new Number("Back at work in", "2.8", "s", "about; lease 2.0 s, restore 0.8 s"),
                text(tried).numbers().get(1));
        assertEquals("2.8 s; restore 0.76 s, median of 12, longest 1.30 s", fact(tried));
        MachineCopies armed = Plot7.ready(Readiness.State.WAITING, Optional.empty());
        assertEquals("–", text(armed).numbers().get(1).value());
        assertEquals("at most; lease 2.0 s, cold restore 0.8 s", text(Plot7.measured(armed, drills, List.of()))
                .numbers().get(1).below());
        assertEquals("at most 2.8 s; restore 0.76 s, the cold way: median of 12, longest 1.30 s", fact(Plot7.measured(
                armed, drills, List.of())));
        MachineCopies gone = Plot7.measured(armed, drills, List.of(took(Way.ARMED, 70, 90, 1), took(Way.COLD, 5000, 5000,
                1)));
        assertEquals(new Number("Back at work in", "2.1", "s", "about; lease 2.0 s, restore 0.1 s"),
                text(gone).numbers().get(1), "its other host has done it so");
        assertEquals("2.8", text(Plot7.measured(cold, drills, List.of(took(Way.COLD, 5000, 5000, 1)))).numbers().get(1)
                .value(), "the standby's own comes first");
    }

    @Test
    void aColdStandbySaysWhy() {
        MachineCopies cold = Plot7.ready(Readiness.State.COLD, Optional.of(new Failure(FailureCode.NO_RESOURCE,
                "host-07 has too little memory for it.")));
        assertEquals("standby, cold", text(cold).readiness());
        assertEquals("cold: host-07 has too little memory for it.", ready(cold));
        assertEquals("standby", text(Plot7.well()).readiness());
        assertEquals("cold: goes on from the copy on its disk", ready(Plot7.well()));
    }

    @Test
    void whatHasBeenMergedFollowsFromTheChain() {
        assertTrue(text(Plot7.well()).bars().getLast().merged());
        assertEquals(19, text(Plot7.well()).bars().stream().filter(ReplicationText.Bar::merged).count(),
                "all but the one that was lost");
        ReplicationLive told = Plot7.well().told().orElseThrow();
        ReplicationText longer = text(Plot7.with(new ReplicationLive(told.machine(), told.side(), told.epoch(),
                told.other(), told.state(), told.inState(), told.generation(), told.acknowledged(), told.atRisk(),
                told.unprotected(), told.linked(), told.pace(), told.last(), 4, 0, told.failure())));
        assertEquals(List.of(true, false, false), longer.bars().subList(17, 20).stream().map(
                ReplicationText.Bar::merged).toList());
        assertEquals(Optional.of("4"), longer.chain());
        assertEquals(Optional.empty(), text(Plot7.silent(Protection.REPLICATED)).chain());
    }

    @Test
    void aFullCopySaysNothingOfSpeeds() {
        GenerationLive whole = new GenerationLive(18_213, 0, Plot7.NOW.minusSeconds(40), Duration.ofMillis(1),
                Duration.ofMillis(9), Duration.ofSeconds(2), Duration.ofSeconds(3), 1_048_576, 300_000_000, 2,
                "ACKNOWLEDGED", "");
        List<GenerationLive> history = new ArrayList<>(Plot7.history());
        List<Trend> before = ReplicationText.of(Plot7.well(), history, Plot7.NOW).trends();
        history.addFirst(whole);
        List<Trend> after = ReplicationText.of(Plot7.well(), history, Plot7.NOW).trends();
        assertEquals(before.subList(1, 3), after.subList(1, 3));
        assertEquals(21, after.getFirst().curves().getFirst().spots().size());
        assertEquals(List.of(), ReplicationText.of(Plot7.well(), List.of(whole, history.getLast()), Plot7.NOW)
                .trends());
    }

    @Test
    void theNewestIsKnownBeforeItIsRead() {
        List<GenerationLive> read = Plot7.history().subList(0, 19);
        List<ReplicationText.Bar> bars = ReplicationText.of(Plot7.well(), read, Plot7.NOW).bars();
        assertEquals(20, bars.size());
        assertTrue(bars.getLast().restorable());
        assertEquals(18_233, bars.getLast().row().told().generation());
        assertEquals(List.of(), ReplicationText.of(Plot7.well(), List.of(), Plot7.NOW).bars(), "nothing was read yet");
    }

    @Test
    void howBusyItWasFollowsFromPagesAndPeriod() {
        GenerationRow row = new GenerationRow(Plot7.generation(7, 9, 100), Plot7.NOW);
        assertEquals(1048 * 4096.0, row.changing().orElseThrow(), 1);
        assertEquals("1048", row.pagesText());
        assertTrue(new GenerationRow(new GenerationLive(8, 0, Plot7.NOW, Duration.ofSeconds(1), Duration.ZERO,
                Duration.ZERO, Duration.ZERO, 65_536, 1, 2, "ACKNOWLEDGED", ""), Plot7.NOW).changing().isEmpty());
    }

    @Test
    void theBudgetOfPausesIsToldAsItWasChosen() {
        for (Map.Entry<Integer, String> each : Map.of(5, "0.5 %", 30, "3 %", 125, "12.5 %").entrySet()) {
            MachineRecord record = Plot7.record(Protection.REPLICATED).cared(Care.USUAL.withPace(Optional.of(new Pace(
                    Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(9), each.getKey()))));
            MachineCopies one = new MachineCopies(record, Optional.empty(), Optional.empty(), Optional.empty(),
                    Map.of(), Optional.empty(), true, Optional.empty());
            String told = ProtectionFacts.of(one, Plot7.NOW).stream().filter(fact -> fact.id().equals("pause"))
                    .findFirst().orElseThrow().value();
            assertTrue(told.contains(' ' + each.getValue()), told);
        }
    }

    @Test
    void theLastGenerationsAreBars() {
        List<ReplicationText.Bar> bars = text(Plot7.well()).bars();
        assertEquals(20, bars.size());
        assertEquals(1, bars.stream().filter(ReplicationText.Bar::slow).count());
        assertEquals(1, bars.stream().filter(bar -> !bar.row().isHeld()).count());
        assertTrue(bars.getLast().restorable());
        assertEquals(1, bars.get(8).share(), 0.001);
        assertTrue(bars.get(3).row().words().contains("link lost: The link was cut."), bars.get(3).row().words());
    }

    @Test
    void whatIsNotBoundedIsNoNumber() {
        MachineCopies open = Plot7.with(Plot7.told(State.STARTUP, 0, Optional.empty(),
                Optional.of(Duration.ofSeconds(9)), Optional.empty()));
        ReplicationText text = text(open);
        assertEquals(StateMark.UNPROTECTED, text.mark());
        assertEquals("unprotected since 14:31:57", text.standing());
        assertEquals("–", text.numbers().getFirst().value());
        assertEquals("–", text.numbers().get(1).value());
        assertEquals(StateMark.COPYING, Plot7.with(Plot7.told(State.SEPARATING_COPY, 0, Optional.empty(),
                Optional.of(Duration.ofSeconds(9)), Optional.empty())).mark(Plot7.NOW));
    }

    @Test
    void anOldCopyIsARiskAndAnOldWordIsStale() {
        MachineCopies late = Plot7.with(Plot7.told(State.MIGRATING, 18_233, Optional.of(Duration.ofSeconds(4)),
                Optional.empty(), Optional.empty()));
        assertEquals(StateMark.AT_RISK, late.mark(Plot7.NOW));
        assertEquals(StateMark.STALE, Plot7.well().mark(Plot7.NOW.plusSeconds(6)));
        assertEquals("stale since 14:32:06", Standings.words(Plot7.well(), Plot7.NOW.plusSeconds(6)));
        assertEquals(StateMark.UNKNOWN, Plot7.silent(Protection.REPLICATED).mark(Plot7.NOW));
        assertEquals("started anew elsewhere", Standings.words(Plot7.silent(Protection.RESTART), Plot7.NOW));
    }

    @Test
    void actsSayWhyNot() {
        assertEquals(Optional.empty(), obstacle(Kind.PAUSE, Plot7.well()));
        assertEquals(Optional.empty(), obstacle(Kind.CHECKPOINT, Plot7.well()));
        assertEquals("The copies of plot-7 are not paused.", obstacle(Kind.GO_ON, Plot7.well()).orElseThrow());
        assertEquals("The copies of plot-7 are paused already.", obstacle(Kind.PAUSE, in(State.PAUSED)).orElseThrow());
        assertEquals(Optional.empty(), obstacle(Kind.GO_ON, in(State.PAUSED)));
        assertEquals("plot-7 has no standby now.", obstacle(Kind.FULL_COPY, in(State.NO_STANDBY)).orElseThrow());
        assertTrue(obstacle(Kind.PAUSE, Plot7.silent(Protection.RESTART)).isPresent());
        assertTrue(obstacle(Kind.PAUSE, Plot7.silent(Protection.REPLICATED)).isPresent());
        assertEquals("Its 3D card cannot be copied.", obstacle(Kind.PAUSE, Plot7.with(Plot7.told(State.IMPOSSIBLE, 0,
                Optional.empty(), Optional.empty(), Optional.of(new Failure(FailureCode.UNSUPPORTED,
                        "Its 3D card cannot be copied."))))).orElseThrow());
    }

    @Test
    void actsNeedARoleAndOneMachine() {
        List<MachineCopies> known = List.of(Plot7.well());
        assertTrue(ActRule.obstacle(Kind.PAUSE, List.of(Plot7.ID), known, Optional.empty()).isPresent());
        assertTrue(ActRule.obstacle(Kind.PAUSE, List.of(Plot7.ID), known, Optional.of(Role.VIEWER)).isPresent());
        assertTrue(ActRule.obstacle(Kind.PAUSE, List.of(), known, OPERATOR).isPresent());
        assertTrue(ActRule.obstacle(Kind.PAUSE, List.of(Plot7.ID), List.of(), OPERATOR).isPresent());
    }

    @Test
    void pausesOfFewGenerationsHaveFiguresToo() {
        assertEquals(Optional.empty(), Pauses.of(List.of()));
        Pauses one = Pauses.of(List.of(Plot7.generation(1, 11, 1))).orElseThrow();
        assertEquals(new Pauses(Duration.ofMillis(11), Duration.ofMillis(11), 1), one);
    }

    @Test
    void aMachineThatMakesRoomSaysForWhich() {
        MachineCopies well = Plot7.well();
        MachineCopies away = new MachineCopies(well.record(), well.authority(), well.source(), well.standby(),
                well.names(), well.fence(), true, Optional.of("radar-1"));
        assertEquals(StateMark.DISPLACED, away.mark(Plot7.NOW));
        assertEquals("displaced by radar-1", Standings.words(away, Plot7.NOW));
    }
}
