// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.hotseat.seats.plan.Measured;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.move.Hold.Answer;
import org.hotseat.ui.room.plan.Asked;
import org.hotseat.ui.room.plan.DraftRoom;
import org.hotseat.ui.room.plan.Names;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class HoldTest {

    private final Hall hall = new Hall(2);

    private Answer answer(Object target) {
        Outlook outlook = new Outlook(DraftRoom.read(hall.cluster, hall, hall.wires(), SeatFacts.NONE),
                Measured.NOTHING, Names.of(hall.cluster, hall), false);
        Asked asked = Asked.of(Hall.desk(0), target, outlook);
        return new Answer(asked.wish().map(any -> SeatPreview.of(asked, outlook, Optional.empty())), asked.why());
    }

    @Test
    void itFitsOnlyWhereItWasComputedAndNothingSpeaksAgainstIt() {
        Hold held = Hold.pickUp(Hall.desk(0)).over(Optional.of(Hall.host(1)));
        assertTrue(held.fits().isEmpty(), "not computed yet");
        Hold known = held.with(Hall.host(1), answer(Hall.host(1))).with(Hall.host(0), answer(Hall.host(0)));
        assertEquals("Move Desk 1 from host-01 to host-02", known.fits().orElseThrow().title());
        assertEquals(Map.of(Hall.host(0), "host-01 serves Desk 1 now."), known.unfit());
        assertTrue(known.over(Optional.of(Hall.host(0))).fits().isEmpty());
        assertTrue(known.over(Optional.empty()).fits().isEmpty());
    }

    @Test
    void nothingIsHeldOverItself() {
        assertEquals(Optional.empty(), Hold.pickUp(Hall.desk(0)).over(Optional.of(Hall.desk(0))).target());
    }
}
