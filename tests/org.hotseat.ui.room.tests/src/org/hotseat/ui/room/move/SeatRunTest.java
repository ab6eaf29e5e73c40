// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.protocol.op.SeatOps.OneSeatRun;
import org.hotseat.protocol.op.SeatOps.SeatBegun;
import org.hotseat.protocol.op.SeatOps.SeatEffect;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Planner;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.LegRecord;
import org.hotseat.seats.run.LegState;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.plan.DraftRoom;
import org.hotseat.ui.room.plan.Names;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class SeatRunTest {

    private final Hall hall = new Hall(3);
    private final Wish wish = new Wish.ToHost(Hall.machine(0), Hall.host(1));
    private final Plan plan = Planner.plan(room(), wish, Measured.NOTHING);
    private final Leader leader = new Leader(new SeatBegun(Optional.of(plan.id()), List.of()));
    private final List<RunRecord> told = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private boolean cancelled;

    private Room room() {
        Room draft = DraftRoom.read(hall.cluster, hall, hall.wires(), SeatFacts.NONE);
        Map<PortId, Port> ports = new HashMap<>();
        draft.ports().values().forEach(one -> ports.put(one.id(), new Port(one.id(), one.kind(), one.holder(), 0,
                true)));
        return new Room(draft.seats(), draft.hosts(), draft.machines(), draft.crossings(), ports, draft.mappings(), List
                .of(), 0);
    }

    private SeatRun run(Leader at, Runnable next) {
        return new SeatRun(at, "Move Desk 1 to host-02", SeatRun.wish(wish).orElseThrow(), Names.of(hall.cluster, hall),
                new SeatRun.Told() {
                    @Override
                    public void run(RunRecord record) {
                        told.add(record);
                        next.run();
                    }

                    @Override
                    public void goesOn(Failure why) {
                        kept.add(why.text());
                    }
                });
    }

    private List<LegRecord> legs(LegState state) {
        return plan.legs().stream().map(one -> new LegRecord(one, state, 1, state == LegState.DONE ? Evidence.E2
                : Evidence.E0, state == LegState.MISSING ? "no signal" : "")).toList();
    }

    private final Progress progress = new Progress() {
        @Override
        public void report(double fraction, String step) {
            assertTrue(fraction >= 0 && fraction <= 1, step);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    };

    @Test
    void itIsFollowedToItsEndAndItsInverseAsksForExactlyWhatWas() throws FailureException {
        leader.write(plan, Stage.OPEN, legs(LegState.BEGUN), "");
        SeatRun run = run(leader, () -> leader.write(plan, Stage.COMMITTED, legs(LegState.DONE), ""));
        assertTrue(run.inverse().isEmpty(), "nothing to take back yet");
        run.run(progress);
        assertEquals(List.of(LegState.BEGUN, LegState.DONE), told.stream().map(one ->
                one.legs().get(0).state()).toList());
        assertEquals(List.of(new SeatWish.ToHost(Hall.machine(0), Hall.host(1))), leader.asked);
        run.inverse().orElseThrow().run(progress);
        assertEquals(new SeatWish.Undo(plan.id()), leader.asked.getLast());
    }

    @Test
    void whatTheLeaderRefusesIsSaidInNames() {
        Leader refusing = new Leader(new SeatBegun(Optional.empty(), List.of(new SeatEffect("BLOCKS", "HOST_DOWN",
                "host host-1", List.of("host-1")))));
        FailureException refused = assertThrows(FailureException.class, () -> run(refusing, () -> { }).run(progress));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertEquals("host-02 is not alive.", refused.failure().text());
        Leader newer = new Leader(new SeatBegun(Optional.empty(), List.of(new SeatEffect("BLOCKS", "OF_TOMORROW", "",
                List.of()))));
        assertFalse(assertThrows(FailureException.class, () -> run(newer, () -> { }).run(progress)).failure().text()
                .isEmpty());
    }

    @Test
    void cancellingAsksTheLeaderOnceAndEndsWhenAllIsBack() {
        leader.write(plan, Stage.OPEN, legs(LegState.WAITING), "");
        cancelled = true;
        SeatRun run = run(leader, () -> {
            if (leader.asked.contains(new OneSeatRun(plan.id()))) {
                leader.write(plan, Stage.RETURNED, legs(LegState.UNTOUCHED), "cancelled by li.wei");
            }
        });
        FailureException ended = assertThrows(FailureException.class, () -> run.run(progress));
        assertEquals(FailureCode.CANCELLED, ended.code());
        assertTrue(ended.failure().text().contains("cancelled by li.wei"));
        assertEquals(1, leader.asked.stream().filter(OneSeatRun.class::isInstance).count());
        assertTrue(run.inverse().isEmpty());
    }

    @Test
    void aMoveThatCannotBeTakenBackAnyMoreIsFollowedToItsEnd() throws FailureException {
        leader.write(plan, Stage.OPEN, legs(LegState.BEGUN), "");
        leader.refuses = Optional.of(new Failure(FailureCode.WRONG_STATE, "The first picture is switched."));
        cancelled = true;
        SeatRun run = run(leader, () -> {
            if (leader.asked.contains(new OneSeatRun(plan.id()))) {
                leader.write(plan, Stage.COMMITTED, legs(LegState.DONE), "");
            }
        });
        run.run(progress);
        assertEquals(List.of("The first picture is switched."), kept);
        assertTrue(run.inverse().isPresent(), "it is there, so it can be put back");
    }

    @Test
    void whatWasTakenBackByItselfIsAFailureWithItsCause() {
        leader.write(plan, Stage.RETURNED, legs(LegState.DONE), "mx-1 refused");
        FailureException ended = assertThrows(FailureException.class, () -> run(leader, () -> { }).run(progress));
        assertEquals(FailureCode.OTHER, ended.code());
        assertTrue(ended.failure().text().contains("mx-1 refused"));
    }

    @Test
    void theChecklistHasARowForEachKindOfLegWithTheEvidenceOfAllOfThem() {
        List<LegWords.Row> waiting = LegWords.rows(RunRecord.of(plan));
        assertEquals(plan.legs().stream().map(one -> one.kind()).distinct().count(), waiting.size());
        assertTrue(waiting.stream().allMatch(one -> one.mark() == StateMark.OFF && one.level().isEmpty()));
        RunRecord done = record(LegState.DONE);
        assertTrue(LegWords.rows(done).stream().allMatch(one -> one.mark() == StateMark.DONE && one.level().startsWith(
                "E2")));
        RunRecord missing = record(LegState.MISSING);
        assertTrue(LegWords.rows(missing).stream().allMatch(one -> one.mark() == StateMark.ERROR
                && one.words().contains("no signal")));
        assertEquals(LegWords.of(LegKind.PLAN), LegWords.now(RunRecord.of(plan)));
    }

    private RunRecord record(LegState state) {
        RunRecord first = RunRecord.of(plan);
        return new RunRecord(first.id(), 1, false, first.epoch(), first.before(), first.after(), first.claims(), first
                .supersedes(), first.state(), false, "", legs(state));
    }
}
