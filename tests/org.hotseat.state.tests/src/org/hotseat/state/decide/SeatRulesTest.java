// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.M;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.hotseat.state.decide.Stage.VIEWER;
import static org.hotseat.state.seat.SeatRunRecord.Stage.COMMITTED;
import static org.hotseat.state.seat.SeatRunRecord.Stage.DEGRADED;
import static org.hotseat.state.seat.SeatRunRecord.Stage.OPEN;
import static org.hotseat.state.seat.SeatRunRecord.Stage.RETURNED;
import static org.hotseat.state.seat.SeatRunRecord.Stage.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.SeatCommand.AskForSeat;
import org.hotseat.state.command.SeatCommand.CancelSeatRun;
import org.hotseat.state.command.SeatCommand.DeviceCrossings;
import org.hotseat.state.command.SeatCommand.WriteSeatRun;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRecord.DeskPort;
import org.hotseat.state.seat.SeatRunRecord;
import org.junit.jupiter.api.Test;

class SeatRulesTest {

    private static final Issuer LEADER = Issuer.duty(A);
    private static final String DESK = "desk-7";

    private final Stage stage = Stage.ready();

    private static SeatRunRecord run(String id, long version, SeatRunRecord.Stage how, long epoch) {
        return new SeatRunRecord(id, version, how, false, epoch, "otto", List.of(DESK), how == OPEN ? ""
                : "the keyboard", "text " + version);
    }

    private static SeatRecord at(HostId host) {
        return new SeatRecord(DESK, Optional.of(M), Optional.of(host), List.of("DP-1", ""), List.of(new DeskPort("w",
                "gps")), "");
    }

    private static WriteSeatRun write(SeatRunRecord run, SeatRecord before, String... others) {
        return new WriteSeatRun(run, List.of(before), List.of(at(B)), List.of(others), List.of());
    }

    private void moved() {
        stage.does(LEADER, write(run("r-1", 1, OPEN, 1), SeatRecord.empty(DESK)));
        stage.does(LEADER, write(run("r-1", 2, COMMITTED, 1), SeatRecord.empty(DESK)));
    }

    @Test
    void aPersonAsksAndTheAuditLogHasIt() {
        stage.refuses(RefusalReason.ROLE_TOO_LOW, VIEWER, new AskForSeat("desk-7 to b"));
        stage.does(OPERATOR, new AskForSeat("desk-7 to b"));
        assertTrue(stage.state.last(Kinds.AUDIT).orElseThrow().value().toString().contains("desk-7 to b"));
        stage.refuses(RefusalReason.NOT_THERE, OPERATOR, new CancelSeatRun("r-1"));
        moved();
        stage.refuses(RefusalReason.SEAT_RUN_OVER, OPERATOR, new CancelSeatRun("r-1"));
    }

    @Test
    void onlyTheLeaderWritesTheNextVersion() {
        WriteSeatRun first = write(run("r-1", 1, OPEN, 4), SeatRecord.empty(DESK));
        stage.refuses(RefusalReason.ROLE_TOO_LOW, ADMIN, first);
        stage.refuses(RefusalReason.NOT_THE_LEADER, Issuer.duty(B), first);
        stage.refuses(RefusalReason.SEAT_RUN_OTHER, LEADER, write(run("r-1", 2, OPEN, 4), SeatRecord.empty(
                DESK)));
        stage.refuses(RefusalReason.RECORD_INVALID, LEADER, write(run("r/1", 1, OPEN, 4), SeatRecord.empty(
                DESK)));
        Commit late = assertInstanceOf(Commit.class, stage.decide(LEADER, first));
        stage.does(LEADER, first);
        assertFalse(stage.broken(late).isEmpty());
        stage.refuses(RefusalReason.SEAT_RUN_OTHER, LEADER, first);
        stage.refuses(RefusalReason.SEAT_RUN_OTHER, LEADER, write(run("r-1", 3, OPEN, 4), SeatRecord.empty(
                DESK)));
        stage.does(OPERATOR, new CancelSeatRun("r-1"));
        assertEquals(5, stage.value(Kinds.SEAT_EPOCH).epoch());
        assertTrue(stage.state.find(Kinds.SEAT, DESK).isEmpty());
    }

    @Test
    void whatIsCommittedIsAtTheSeat() {
        moved();
        SeatRecord now = stage.value(Kinds.SEAT, DESK);
        assertTrue(now.isAs(at(B)), now.toString());
        assertEquals("r-1", now.run());
        assertEquals("SEAT_MOVED", stage.journal());
        stage.refuses(RefusalReason.SEAT_RUN_OVER, LEADER, write(run("r-1", 3, OPEN, 1), at(B)));
    }

    @Test
    void aMoveBeginsOnlyWhereItsPlanFoundTheSeat() {
        moved();
        stage.refuses(RefusalReason.SEAT_CHANGED, LEADER, write(run("r-2", 1, OPEN, 3), SeatRecord.empty(DESK)));
        stage.refuses(RefusalReason.SEAT_CHANGED, LEADER, write(run("r-2", 1, OPEN, 3), at(A)));
        WriteSeatRun next = write(run("r-2", 1, OPEN, 3), at(B));
        Commit early = assertInstanceOf(Commit.class, stage.decide(LEADER, next));
        stage.does(LEADER, write(run("r-3", 1, OPEN, 5), at(B)));
        stage.does(LEADER, write(run("r-3", 2, COMMITTED, 5), at(B)));
        assertFalse(stage.broken(early).isEmpty());
    }

    @Test
    void whatIsTakenOverIsOver() {
        stage.does(LEADER, write(run("r-1", 1, OPEN, 1), SeatRecord.empty(DESK)));
        stage.refuses(RefusalReason.NOT_THERE, LEADER, write(run("r-2", 1, OPEN, 3), SeatRecord.empty(DESK),
                "r-0"));
        stage.does(LEADER, write(run("r-2", 1, OPEN, 3), SeatRecord.empty(DESK), "r-1"));
        assertEquals(SUPERSEDED, stage.value(Kinds.SEAT_RUN, "r-1").stage());
        stage.refuses(RefusalReason.SEAT_RUN_OVER, LEADER, write(run("r-1", 2, COMMITTED, 1), SeatRecord.empty(
                DESK)));
        stage.refuses(RefusalReason.SEAT_RUN_OVER, LEADER, write(run("r-3", 1, OPEN, 5), SeatRecord.empty(DESK),
                "r-1"));
    }

    @Test
    void whatIsMissingIsToldOnce() {
        stage.does(LEADER, write(run("r-1", 1, OPEN, 1), SeatRecord.empty(DESK)));
        assertFalse(stage.journal().startsWith("SEAT"), stage.journal());
        stage.does(LEADER, write(run("r-1", 2, DEGRADED, 1), SeatRecord.empty(DESK)));
        assertEquals("SEAT_DEGRADED", stage.journal());
        long number = stage.state.last(Kinds.JOURNAL).orElseThrow().value().number();
        stage.does(LEADER, write(run("r-1", 3, DEGRADED, 1), SeatRecord.empty(DESK)));
        assertEquals(number, stage.state.last(Kinds.JOURNAL).orElseThrow().value().number());
        stage.does(LEADER, write(run("r-1", 4, RETURNED, 1), SeatRecord.empty(DESK)));
        assertEquals("SEAT_RETURNED", stage.journal());
        assertTrue(stage.state.find(Kinds.SEAT, DESK).isEmpty());
    }

    @Test
    void whatSwitchesShallShowComesWithTheOrder() {
        stage.does(ADMIN, new SetSwitch(0, new SwitchRecord("mx", "mx-1", "sis", "10.0.8.1", 23, "VIDEO", "",
                List.of(), List.of()), ""));
        Crossing left = new Crossing("VIDEO", "1", "4");
        WriteSeatRun write = new WriteSeatRun(run("r-1", 1, OPEN, 1), List.of(), List.of(), List.of(), List.of(
                new DeviceCrossings("mx", List.of(left)), new DeviceCrossings("gone", List.of(left))));
        stage.does(LEADER, write);
        assertEquals(List.of(left), stage.value(Kinds.ROUTES, "mx").wanted());
        long version = stage.version(Kinds.ROUTES, "mx");
        stage.does(LEADER, new WriteSeatRun(run("r-1", 2, OPEN, 1), List.of(), List.of(), List.of(),
                write.wanted()));
        assertEquals(version, stage.version(Kinds.ROUTES, "mx"));
    }

    private Optional<MachineId> output(HostId host, String name) {
        return stage.state.find(Kinds.OUTPUT, host.value(), name).map(held -> held.value().machine());
    }

    @Test
    void outputsShowTheMachineOfTheirSeat() {
        stage.does(LEADER, write(run("r-1", 1, OPEN, 1), SeatRecord.empty(DESK)));
        assertEquals(Optional.of(M), output(B, "DP-1"));
        stage.does(LEADER, write(run("r-1", 2, COMMITTED, 1), SeatRecord.empty(DESK)));
        MachineId other = new MachineId(new UUID(1, 2));
        SeatRecord next = new SeatRecord(DESK, Optional.of(other), Optional.of(B), List.of("DP-1", "a name with blanks",
                "DP-2"), List.of(), "");
        WriteSeatRun remap = new WriteSeatRun(run("r-2", 1, OPEN, 3), List.of(at(B)), List.of(next), List.of(),
                List.of());
        stage.does(LEADER, remap);
        assertEquals(Optional.of(M), output(B, "DP-1"));
        assertEquals(Optional.of(other), output(B, "DP-2"));
        assertEquals(2, stage.value(Kinds.OUTPUT, "b", "DP-2").head());
        stage.does(LEADER, new WriteSeatRun(run("r-2", 2, COMMITTED, 3), remap.before(), remap.after(), List.of(),
                List.of()));
        assertEquals(Optional.of(other), output(B, "DP-1"));
        stage.does(LEADER, new WriteSeatRun(run("r-3", 1, OPEN, 5), List.of(next), List.of(at(A)), List.of(),
                List.of()));
        stage.does(LEADER, new WriteSeatRun(run("r-3", 2, RETURNED, 5), List.of(next), List.of(at(A)), List.of(),
                List.of()));
        assertEquals(Optional.of(other), output(B, "DP-1"));
    }

    @Test
    void onlyTheNewestThatAreOverAreKept() {
        for (int one = 1; one <= 60; one++) {
            stage.does(LEADER, new WriteSeatRun(run("r-" + one, 1, OPEN, one), List.of(), List.of(), List.of(),
                    List.of()));
            if (one > 1) {
                stage.does(LEADER, new WriteSeatRun(run("r-" + one, 2, RETURNED, one), List.of(), List.of(),
                        List.of(), List.of()));
            }
        }
        assertTrue(stage.state.find(Kinds.SEAT_RUN, "r-1").isPresent());
        assertTrue(stage.state.find(Kinds.SEAT_RUN, "r-2").isEmpty());
        assertTrue(stage.state.find(Kinds.SEAT_RUN, "r-60").isPresent());
    }

    @Test
    void anOlderStateGoesOnWithNoneOfThem() {
        stage.does(LEADER, write(run("r-1", 1, OPEN, 1), SeatRecord.empty(DESK)));
        stage.does(ADMIN, new GoOnAlone(A, 1_900_000_000_000L));
        assertEquals(SUPERSEDED, stage.value(Kinds.SEAT_RUN, "r-1").stage());
        assertTrue(stage.value(Kinds.SEAT_EPOCH).epoch() > 1_000_000_000L, stage.value(Kinds.SEAT_EPOCH).toString());
    }
}
