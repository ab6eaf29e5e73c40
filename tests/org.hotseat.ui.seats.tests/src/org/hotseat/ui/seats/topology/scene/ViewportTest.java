// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.seats.topology.layout.Clusters;
import org.hotseat.ui.seats.topology.scene.Neighbours.Direction;
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

    @Test
    void arrowsLeadToTheNearestItem() {
        TopologyScene scene = new SceneBuilder(Clusters.TYPEWRITER).build(Clusters.of(16, 3),
                new SceneFrame(960, 520, true));
        Neighbours neighbours = new Neighbours(scene);
        assertEquals(Optional.of(Clusters.machineId(0, 0)), neighbours.next(Clusters.hostId(0), Direction.DOWN));
        assertEquals(Optional.of(Clusters.machineId(0, 1)), neighbours.next(Clusters.machineId(0, 0), Direction.DOWN));
        assertEquals(Optional.of(Clusters.machineId(1, 0)),
                neighbours.next(Clusters.machineId(0, 0), Direction.RIGHT));
        assertEquals(Optional.of(Clusters.hostId(8)), neighbours.next(Clusters.machineId(0, 2), Direction.DOWN));
        assertEquals(Optional.of(Clusters.hostId(0)), neighbours.next(Clusters.hostId(1), Direction.LEFT));
        assertEquals(Optional.empty(), neighbours.next(Clusters.hostId(0), Direction.LEFT));
        assertEquals(Optional.of(Clusters.hostId(8)), neighbours.nextHost(Clusters.machineId(0, 0), Direction.DOWN));
    }
}
