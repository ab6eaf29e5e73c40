// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.ui.ink.Box;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Box DRAWING = new Box(0, 0, 2000, 1000);
    private static final Viewport START = new Viewport(1, 0, 0, 800, 600);

    @Test
    void fitShowsEverythingAndNeverEnlarges() {
        Viewport fit = START.fit(DRAWING);
        assertTrue(fit.showsAll(DRAWING));
        assertEquals(0.4, fit.zoom(), 0.001);
        assertEquals(1, START.fit(new Box(0, 0, 100, 100)).zoom());
    }

    @Test
    void zoomKeepsWhatLiesBelowThePointer() {
        Viewport before = START.panned(300, 200, DRAWING);
        double below = before.x() + 400 / before.zoom();
        Viewport after = before.zoomed(2, 400, 300, DRAWING);
        assertEquals(below, after.x() + 400 / after.zoom(), 0.001);
    }

    @Test
    void zoomStaysInItsRange() {
        assertEquals(Viewport.LARGEST, START.zoomed(99, 0, 0, DRAWING).zoom());
        assertEquals(Viewport.SMALLEST, START.zoomed(0.01, 0, 0, DRAWING).zoom());
    }

    @Test
    void panEndsAtTheEdges() {
        Viewport far = START.panned(99_999, 99_999, DRAWING);
        assertEquals(1200, far.x());
        assertEquals(400, far.y());
        assertFalse(far.showsAll(DRAWING));
    }

    @Test
    void revealMovesAsLittleAsNeeded() {
        assertEquals(START, START.revealing(new Box(100, 100, 50, 50), DRAWING));
        Viewport moved = START.revealing(new Box(900, 100, 50, 50), DRAWING);
        assertTrue(moved.seen().contains(new Box(900, 100, 50, 50)));
        assertEquals(0, moved.y());
    }
}
