// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.place.Displacement.Guest;
import org.junit.jupiter.api.Test;

class DisplacementTest {

    private static final MachineId A = new MachineId(new UUID(1, 1));
    private static final MachineId B = new MachineId(new UUID(1, 2));
    private static final MachineId C = new MachineId(new UUID(1, 3));

    @Test
    void nobodyMakesRoomWhereThereIsRoom() {
        assertEquals(List.of(), Displacement.choose(100, 100, 9, List.of(new Guest(A, 0, 50))));
    }

    @Test
    void theLeastImportantMakeRoomAndOfThoseTheLargest() {
        List<Guest> running = List.of(new Guest(A, 3, 50), new Guest(B, 1, 20), new Guest(C, 1, 60));
        assertEquals(List.of(C), Displacement.choose(50, 100, 5, running));
        assertEquals(List.of(C, B), Displacement.choose(30, 100, 5, running));
        assertEquals(List.of(C, B, A), Displacement.choose(0, 130, 5, running));
    }

    @Test
    void nobodyMakesRoomInVain() {
        assertEquals(List.of(), Displacement.choose(0, 200, 5, List.of(new Guest(A, 3, 50), new Guest(B, 1, 60))));
        assertEquals(List.of(A), Displacement.choose(0, 100, 5, List.of(new Guest(A, 3, 150), new Guest(B, 1, 60))),
                "the second is not needed beside the first");
    }

    @Test
    void whatIsAsImportantStays() {
        assertEquals(List.of(), Displacement.choose(0, 50, 5, List.of(new Guest(A, 5, 60), new Guest(B, 9, 60))));
    }

    @Test
    void itGoesOnWhenThereIsALittleMoreThanItNeeds() {
        assertFalse(Displacement.mayGoOn(80, 80, false));
        assertTrue(Displacement.mayGoOn(90, 80, false));
    }

    /** One that needs nearly all that the host has would never go on otherwise. */
    @Test
    void whereNothingElseRunsItGoesOnWithWhatItNeeds() {
        assertTrue(Displacement.mayGoOn(80, 80, true));
        assertFalse(Displacement.mayGoOn(79, 80, true));
    }
}
