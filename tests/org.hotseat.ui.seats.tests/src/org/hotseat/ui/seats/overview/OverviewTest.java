// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.ink.Box;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Box DRAWING = new Box(0, 0, 3_600, 1_200);
    private static final double NEAR = 1e-6;

    private static Overview overview() {
        return Overview.of(DRAWING, new Viewport(1, 0, 0, 800, 600)).orElseThrow();
    }

    @Test
    void itIsThereOnlyWhileSomethingIsOutside() {
        assertEquals(Optional.empty(), Overview.of(DRAWING, new Viewport(1, 0, 0, 3_600, 1_200)));
        assertTrue(Overview.of(DRAWING, new Viewport(1, 0, 0, 3_600, 1_100)).isPresent());
    }

    @Test
    void itKeepsTheShapeOfTheDrawingAndLiesInTheCorner() {
        Box place = overview().place();
        assertEquals(DRAWING.width() / DRAWING.height(), place.width() / place.height(), NEAR);
        assertTrue(new Box(0, 0, 800, 600).contains(place));
        assertTrue(place.right() > 780 && place.bottom() > 580, place::toString);
    }

    @Test
    void whatLiesBelowAPixelOfItComesIntoTheMiddle() {
        Box place = overview().place();
        Box seen = overview().at(place.centreX(), place.centreY()).seen();
        assertEquals(1_800, seen.centreX(), NEAR);
        assertEquals(600, seen.centreY(), NEAR);
        Box corner = overview().at(place.right(), place.bottom()).seen();
        assertEquals(3_600, corner.right(), NEAR, "it never leaves a gap at an edge");
        assertEquals(1_200, corner.bottom(), NEAR);
    }
}
