// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Leg;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.Result.Kind;
import org.junit.jupiter.api.Test;

/** The leader's duty step by step: one machine, one picture, one keyboard. */
class DutyTest {

    private static final MachineId M = new MachineId(new UUID(0, 1));
    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final Point PICTURE = new Point("v", Layer.VIDEO, "1");
    private static final Point KEYS = new Point("u", Layer.USB, "1");
    private static final Deed GO = new Deed.Run(M, B, Way.LIVE, 5);
    private static final Deed SHOW = new Deed.Take(PICTURE, Source.of("b"));
    private static final Deed TYPE = new Deed.Take(KEYS, Source.of("b"));
    private static final Deed HIDE = new Deed.Take(PICTURE, Source.of("a"));

    private final SeatDuty duty = new SeatDuty(Pace.USUAL);
    private final List<RunRecord> journal = new ArrayList<>();
    private final List<Order.Alarm> alarms = new ArrayList<>();
    private long time = 1;

    private static Plan plan(boolean failover) {
        Leg go = new Leg(LegKind.MACHINE, "seat s", Optional.of(GO), back(failover, new Deed.Run(M, A, Way.LIVE, 6)));
        Leg show = new Leg(LegKind.VIDEO, "seat s", Optional.of(SHOW), back(failover, HIDE));
        Leg type = new Leg(LegKind.USB, "seat s", Optional.of(TYPE), back(failover, new Deed.Take(KEYS, Source.NONE)));
        Leg look = new Leg(LegKind.VERIFY, "seat s", Optional.of(SHOW), Optional.empty());
        return new Plan("s-5", failover, 5, List.of(), List.of(), List.of(go, show, type, look),
                Set.of("seat s", "machine " + M), List.of(), List.of());
    }

    private static Optional<Deed> back(boolean failover, Deed deed) {
        return failover ? Optional.empty() : Optional.of(deed);
    }

    /** Writes whatever is to be written, and returns the acts. */
    private List<Order.Act> turn() {
        List<Order.Act> acts = new ArrayList<>();
        List<Order> orders = duty.turn(time);
        while (!orders.isEmpty()) {
            for (Order order : orders) {
                switch (order) {
                    case Order.Write write -> {
                        journal.add(write.record());
                        duty.written(write, true);
                    }
                    case Order.Act act -> acts.add(act);
                    case Order.Alarm alarm -> alarms.add(alarm);
                }
            }
            orders = duty.turn(time);
        }
        return acts;
    }

    private Order.Act one() {
        List<Order.Act> acts = turn();
        assertEquals(1, acts.size(), acts.toString());
        return acts.get(0);
    }

    private void answer(Order.Act act, Kind kind) {
        duty.acted(act, kind == Kind.DONE ? Result.done(Evidence.E2) : Result.not(kind, "why"), time);
    }

    private void pass(Duration span) {
        time += span.toNanos();
    }

    private RunRecord last() {
        return journal.get(journal.size() - 1);
    }

    /** Does the next act, which must be this one. */
    private void does(Deed deed) {
        Order.Act act = one();
        assertEquals(deed, act.deed());
        answer(act, Kind.DONE);
    }

    @Test
    void nothingIsOrderedBeforeItIsWritten() {
        assertTrue(duty.begin(plan(false), time));
        List<Order> first = duty.turn(time);
        assertEquals(1, first.size());
        Order.Write write = (Order.Write) first.get(0);
        assertEquals(1, write.record().legs().get(0).tries(), "the number of the order is written with it");
        assertEquals(List.of(), duty.turn(time));
        duty.written(write, false);
        assertEquals(List.of(), duty.turn(time));
        assertTrue(duty.mustAdopt());
        duty.adopt(List.of(), time);
        assertFalse(duty.mustAdopt());
        assertEquals(List.of(), duty.runs(), "the journal has nothing of it");
    }

    @Test
    void allNewIsCommittedWithItsEvidence() {
        assertTrue(duty.begin(plan(false), time));
        does(GO);
        does(SHOW);
        does(TYPE);
        Order.Act look = one();
        assertTrue(look.look());
        duty.acted(look, Result.done(Evidence.E3), time);
        turn();
        assertEquals(RunState.COMMITTED, last().state());
        assertEquals(Evidence.E2, last().evidence(LegKind.VIDEO));
        assertEquals(Evidence.E3, last().evidence(LegKind.VERIFY));
        assertEquals(List.of(), duty.runs());
    }

    @Test
    void itMayBeCancelledUntilTheFirstPicture() {
        assertTrue(duty.begin(plan(false), time));
        does(GO);
        assertTrue(last().cancellable());
        turn();
        assertFalse(last().cancellable(), "the picture is written as begun");
        assertFalse(duty.cancel("s-5", "somebody"));

        SeatDuty other = new SeatDuty(Pace.USUAL);
        assertTrue(other.begin(plan(false), time));
        assertTrue(other.cancel("s-5", "somebody"));
        assertFalse(other.cancel("s-5", "somebody"), "it goes back already");
        Order.Write write = (Order.Write) other.turn(time).get(0);
        assertEquals(RunState.RETURNED, write.record().state(), "nothing was begun");
        assertEquals("somebody", write.record().cause());
    }

    @Test
    void aRefusalTakesEverythingBackInTheOppositeOrder() {
        assertTrue(duty.begin(plan(false), time));
        does(GO);
        does(SHOW);
        answer(one(), Kind.REFUSED);
        does(new Deed.Take(KEYS, Source.NONE));
        does(HIDE);
        does(new Deed.Run(M, A, Way.LIVE, 6));
        turn();
        assertEquals(RunState.RETURNED, last().state());
        assertTrue(last().cause().contains("why"), last().cause());
    }

    @Test
    void whatDivergesIsTakenOnceMore() {
        assertTrue(duty.begin(plan(false), time));
        does(GO);
        answer(one(), Kind.DIVERGED);
        assertEquals(List.of(), turn());
        pass(Pace.USUAL.again());
        answer(one(), Kind.DIVERGED);
        turn();
        assertTrue(last().returning());
    }

    @Test
    void whatMayStillArriveIsWaitedForBeforeItsOpposite() {
        assertTrue(duty.begin(plan(false), time));
        does(GO);
        for (int tries = 1; tries <= Pace.USUAL.tries(); tries++) {
            answer(one(), Kind.INDETERMINATE);
            assertEquals(List.of(), turn(), "it may still arrive");
            if (tries < Pace.USUAL.tries()) {
                pass(Pace.USUAL.act().plus(Pace.USUAL.settle()));
            }
        }
        assertTrue(last().returning());
        pass(Pace.USUAL.act());
        assertEquals(List.of(), turn());
        pass(Pace.USUAL.settle());
        assertEquals(HIDE, one().deed());
    }

    @Test
    void aFailoverGoesOnWithoutWhatIsMissingAndSaysSo() {
        assertTrue(duty.begin(plan(true), time));
        List<Order.Act> both = turn();
        assertEquals(List.of(GO, SHOW), both.stream().map(Order.Act::deed).toList(), "side by side");
        answer(both.get(0), Kind.DONE);
        answer(both.get(1), Kind.REFUSED);
        assertEquals(List.of(), turn(), "no keyboard without a picture");
        assertEquals(RunState.DEGRADED, last().state());
        assertEquals(List.of("output " + PICTURE), last().missing());
        assertEquals(List.of("output " + PICTURE), alarms.get(0).missing());
        assertFalse(duty.cancel("s-5", "somebody"));
        pass(Pace.USUAL.slowest());
        does(SHOW);
        does(TYPE);
        does(SHOW);
        turn();
        assertEquals(RunState.COMMITTED, last().state());
        assertEquals(1, alarms.size());
    }

    @Test
    void theNextLeaderWaitsForWhatTheLastOneMayHaveOrdered() {
        assertTrue(duty.begin(plan(false), time));
        does(GO);
        turn(); // the picture is ordered, and its leader dies
        SeatDuty next = new SeatDuty(Pace.USUAL);
        next.adopt(List.of(last()), time);
        assertEquals(List.of(), next.turn(time));
        pass(Pace.USUAL.act().plus(Pace.USUAL.settle()));
        Order.Write write = (Order.Write) next.turn(time).get(0);
        assertEquals(2, write.record().legs().get(1).tries());
        next.written(write, true);
        assertEquals(SHOW, ((Order.Act) next.turn(time).get(0)).deed());
    }

    @Test
    void anOrderThatWaitedTooLongIsNotGiven() {
        assertTrue(duty.begin(plan(true), time));
        Order.Write write = (Order.Write) duty.turn(time).get(0);
        pass(Pace.USUAL.act().plusMillis(1));
        duty.written(write, true);
        List<Order> late = duty.turn(time);
        assertTrue(late.stream().noneMatch(one -> one instanceof Order.Act act && act.deed().equals(SHOW)),
                "a switch cannot refuse what is old: " + late);
    }

    @Test
    void twoTransactionsNeverTouchTheSame() {
        assertTrue(duty.begin(plan(false), time));
        Plan other = new Plan("s-7", false, 7, List.of(), List.of(), List.of(), Set.of("machine " + M), List.of(),
                List.of());
        assertFalse(duty.begin(other, time));
        assertTrue(duty.begin(new Plan("s-7", true, 7, List.of(), List.of(), List.of(), Set.of("machine " + M),
                List.of("s-5"), List.of()), time), "it takes everything over");
        assertEquals(List.of("s-7"), duty.runs().stream().map(RunRecord::id).toList());
    }
}
