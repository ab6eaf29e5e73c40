// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.SeatId;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class DocumentMoveTest {

    private final Hall hall = new Hall(3);
    private final Cluster before = EcoreUtil.copy(hall.cluster);
    private final ClusterDocument document = ClusterDocument.untitled(hall.cluster);
    private final DocumentMove moves = new DocumentMove(document, hall, SeatFacts.NONE);

    private Optional<?> machine(int desk) {
        return FloorMaker.machine(hall.document(Hall.desk(desk)));
    }

    @Test
    void aMachineLeavesItsDeskForAnotherAndUndoBringsBothBack() {
        assertTrue(moves.carryOut("Bring plot-1 to Desk 2", new Wish.Remap(Hall.desk(1),
                Optional.of(Hall.machine(0)))));
        assertEquals(Optional.of(Hall.machine(0)), machine(1));
        assertNull(hall.document(Hall.desk(0)).getMachine());
        assertEquals("Undo: Bring plot-1 to Desk 2", document.editor().undoText().orElseThrow());
        assertTrue(document.editor().undo().isEmpty());
        assertTrue(EcoreUtil.equals(before, hall.cluster));
    }

    @Test
    void aDutyFollowsToAFreeDesk() {
        assertTrue(moves.carryOut("follow", new Wish.FollowMe(Hall.desk(0), Hall.desk(2))));
        assertEquals(Optional.of(Hall.machine(0)), machine(2));
        assertEquals(Optional.empty(), machine(0));
    }

    @Test
    void whatTheClusterHasAtTheDeskFollows() {
        SeatFacts facts = new SeatFacts(Map.of(Hall.desk(0).value(), new SeatRecord(Hall.desk(0).value(), Optional
                .of(Hall.machine(1)), Optional.empty(), List.of(), List.of(), "seat-0-8")), Map.of());
        assertTrue(new DocumentMove(document, hall, facts).carryOut("follow", new Wish.FollowMe(Hall.desk(0), Hall.desk(
                2))));
        assertEquals(Optional.of(Hall.machine(1)), machine(2));
    }

    @Test
    void aMachineThatOnlyItsHostKnowsIsDescribedFirst() {
        hall.cluster.getMachines().remove(2);
        assertTrue(moves.carryOut("bring", new Wish.Remap(Hall.desk(2), Optional.of(Hall.machine(2)))));
        assertEquals("plot-3", hall.document(Hall.desk(2)).getMachine().getName());
        assertEquals(3, hall.cluster.getMachines().size());
        assertTrue(document.editor().undo().isEmpty());
        assertEquals(2, hall.cluster.getMachines().size());
    }

    @Test
    void aDeskThatIsGoneIsNotEdited() {
        assertFalse(moves.carryOut("bring", new Wish.Remap(new SeatId("gone"), Optional.of(Hall.machine(2)))));
        assertTrue(EcoreUtil.equals(before, hall.cluster));
    }
}
