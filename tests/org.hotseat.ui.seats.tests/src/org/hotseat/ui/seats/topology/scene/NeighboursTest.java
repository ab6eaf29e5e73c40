// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.hotseat.ui.seats.topology.layout.Clusters;
import org.hotseat.ui.seats.topology.scene.Neighbours.Direction;
import org.junit.jupiter.api.Test;

class NeighboursTest {

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

    @Test
    void arrowsLeadThroughMachinesSideBySide() {
        Neighbours neighbours = new Neighbours(new SceneBuilder(Clusters.TYPEWRITER).build(Clusters.of(3, 20),
                new SceneFrame(960, 460, true)));
        assertEquals(Optional.of(Clusters.machineId(0, 0)), neighbours.next(Clusters.hostId(0), Direction.DOWN));
        assertEquals(Optional.of(Clusters.machineId(0, 1)), neighbours.next(Clusters.machineId(0, 0),
                Direction.RIGHT));
        assertEquals(Optional.of(Clusters.machineId(0, 3)), neighbours.next(Clusters.machineId(0, 1),
                Direction.DOWN));
        assertEquals(Optional.of(Clusters.machineId(1, 2)), neighbours.next(Clusters.machineId(0, 3),
                Direction.RIGHT));
        assertEquals(Optional.of(Clusters.machineId(0, 3)), neighbours.next(Clusters.machineId(1, 2),
                Direction.LEFT));
        assertEquals(Optional.of(Clusters.hostId(0)), neighbours.next(Clusters.machineId(0, 1), Direction.UP));
        assertEquals(Optional.of(Clusters.hostId(1)), neighbours.next(Clusters.hostId(0), Direction.RIGHT));
        assertEquals(Optional.of(Clusters.hostId(1)), neighbours.next(Clusters.hostId(2), Direction.LEFT));
    }
}
