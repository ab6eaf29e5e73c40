// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.room.move.Turns.Turn;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    private Object taken() {
        Turn turn = turns.take().orElseThrow();
        assertTrue(turns.done(turn));
        return turn.place();
    }

    @Test
    void onePlaceIsComputedAtATimeAndTheOneBelowThePointerFirst() {
        turns.begin(List.of("a", "b", "c"));
        Turn first = turns.take().orElseThrow();
        assertEquals("a", first.place());
        turns.first("c");
        assertEquals(Optional.empty(), turns.take(), "one is computed");
        assertTrue(turns.done(first));
        assertEquals("c", taken());
        assertEquals("b", taken());
        assertEquals(Optional.empty(), turns.take(), "each once");
    }

    @Test
    void whatIsHeldOverAPlaceIsComputedAnewThere() {
        turns.begin(List.of("a"));
        assertEquals("a", taken());
        turns.first("a");
        assertEquals("a", taken());
    }

    @Test
    void anAnswerOfAnEarlierRoundCountsNoMoreAndTheNextOneGoesOn() {
        turns.begin(List.of("a", "b"));
        int asked = turns.round();
        Turn late = turns.take().orElseThrow();
        turns.begin(List.of());
        turns.begin(List.of("a"));
        assertFalse(asked == turns.round(), "a picture of the room that was asked for before");
        assertFalse(turns.done(late), "planned on an older picture of the room");
        assertEquals("a", taken());
        assertEquals(Optional.empty(), turns.take());
    }
}
