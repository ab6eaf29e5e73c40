// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class FloorMakerTest {

    private final Hall hall = new Hall(3);

    private FloorPlan read() {
        return FloorMaker.read(hall.cluster, hall, List.of(), "", Hall.NOW);
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
