// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class SeatDraftTest {

    private final SeatDraft draft = new Shop().draft();

    @Test
    void theFirstHostThatMayServeIsTheHomeAndIsNoStandby() {
        draft.serve(Hall.host(1), true);
        draft.serve(Hall.host(0), true);
        assertEquals(Optional.of(Hall.host(1)), draft.home());
        assertEquals(List.of(Hall.host(0)), draft.standbys());
        draft.home(Optional.of(Hall.host(0)));
        assertEquals(List.of(), draft.standbys());
        draft.serve(Hall.host(1), true);
        draft.serve(Hall.host(0), false);
        assertEquals(Optional.of(Hall.host(1)), draft.home(), "a standby takes the place of the home");
        assertFalse(draft.serves(Hall.host(0)));
    }

    @Test
    void anotherMachineIsAtHomeSomewhereElse() {
        draft.machine(Optional.of(Hall.machine(0)), Optional.of(Hall.host(0)), List.of(Hall.host(1)));
        assertTrue(draft.serves(Hall.host(1)));
        draft.serve(Hall.host(1), false);
        draft.machine(Optional.of(Hall.machine(0)), Optional.of(Hall.host(0)), List.of(Hall.host(1)));
        assertFalse(draft.serves(Hall.host(1)), "the same machine changes nothing");
        draft.machine(Optional.empty(), Optional.empty(), List.of());
        assertEquals(Optional.empty(), draft.home());
    }

    @Test
    void aCopyDoesNotChangeWithIt() {
        SeatDraft copy = draft.copy();
        draft.label("other", "duty");
        draft.take(new Device("GPS", "line", ""));
        draft.serve(Hall.host(0), true);
        assertEquals("Desk 4", copy.name());
        assertEquals(List.of(), copy.devices());
        assertEquals(Optional.empty(), copy.home());
    }
}
