// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class FloorMakerTest {

    private final Hall hall = new Hall(3);

    private FloorPlan read() {
        return read(SeatFacts.NONE);
    }

    private FloorPlan read(SeatFacts facts) {
        return FloorMaker.read(hall.cluster, hall, List.of(), facts, "", Hall.NOW);
    }

    private static SeatRunRecord move(Stage stage) {
        return new SeatRunRecord("seat-0-8", 3, stage, false, 8, "li.wei", List.of("seat-0", "seat-2"),
                "1-left is missing", "");
    }

    @Test
    void desksStandWhereTheDocumentSaysWithTheirMachineAndItsHost() {
        hall.document(Hall.desk(1)).setRotationDegrees(-90);
        FloorPlan plan = read();
        assertEquals("Hall", plan.name());
        assertEquals(3, plan.desks().size());
        Desk desk = plan.desk(Hall.desk(1)).orElseThrow();
        assertEquals(new Desk.Place(3900, 1500, 270), desk.place());
        assertEquals("plot-2", desk.machineName());
        assertEquals("host-01", desk.hostName());
        assertEquals(StateMark.RUNNING, desk.standing().mark());
        assertEquals(Optional.of(desk), plan.deskOf(Hall.machine(1)));
    }

    @Test
    void aDeskWithoutADutySaysSoAndOneWhoseMachineNobodyRunsIsUnknown() {
        FloorPlan plan = read();
        assertEquals(StateMark.OFF, plan.desk(Hall.desk(2)).orElseThrow().standing().mark());
        hall.cluster.getMachines().get(0).setUuid("00000000-0000-0000-0000-0000000000ff");
        Desk desk = read().desk(Hall.desk(0)).orElseThrow();
        assertEquals(StateMark.UNKNOWN, desk.standing().mark());
        assertEquals("plot-1", desk.machineName());
    }

    @Test
    void whatTheClusterHasAtADeskCountsMoreThanTheDocument() {
        SeatFacts facts = new SeatFacts(Map.of("seat-0", SeatRecord.empty("seat-0"), "seat-2", new SeatRecord("seat-2",
                Optional.of(Hall.machine(0)), Optional.of(Hall.host(0)), List.of("DP-1"), List.of(), "seat-0-8")),
                        Map.of());
        FloorPlan plan = read(facts);
        assertEquals("plot-1", plan.desk(Hall.desk(2)).orElseThrow().machineName());
        assertEquals(Optional.empty(), plan.desk(Hall.desk(0)).orElseThrow().machine());
        assertEquals(StateMark.OFF, plan.desk(Hall.desk(0)).orElseThrow().standing().mark());
        assertEquals(List.of("Desk 3", "Desk 2", ""), plan.hosts().get(0).chips().stream().map(HostCard.Chip::desk)
                .toList());
    }

    @Test
    void aDeskSaysThatItIsMovedAndWhatIsMissing() {
        Desk moving = read(new SeatFacts(Map.of(), Map.of("seat-0",
                move(Stage.OPEN)))).desk(Hall.desk(0)).orElseThrow();
        assertEquals(StateMark.BUSY, moving.standing().mark());
        Desk degraded = read(new SeatFacts(Map.of(), Map.of("seat-0", move(Stage.DEGRADED)))).desk(Hall.desk(0))
                .orElseThrow();
        assertEquals(StateMark.TAKING_OVER, degraded.standing().mark());
        assertTrue(degraded.standing().words().contains("1-left is missing"));
    }

    @Test
    void hostsHaveTheirMachinesAndTheDesksOfThese() {
        HostCard first = read().hosts().get(0);
        assertEquals(List.of("Desk 1", "Desk 2", ""), first.chips().stream().map(HostCard.Chip::desk).toList());
        assertTrue(read().hosts().get(1).chips().isEmpty());
    }

    @Test
    void desksOutsideOfEveryRoomAreCountedAndAClusterWithoutRoomsHasNoPlan() {
        hall.document(Hall.desk(0)).setRoom(null);
        assertEquals(1, read().homeless());
        assertEquals(2, read().desks().size());
        hall.cluster.getSeats().forEach(one -> one.setRoom(null));
        hall.cluster.getRooms().clear();
        assertTrue(read().id().isEmpty());
        assertFalse(read().hosts().isEmpty());
    }
}
