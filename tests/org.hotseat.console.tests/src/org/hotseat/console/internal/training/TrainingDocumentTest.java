// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.hypervisor.SimulatedIds;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.validate.ClusterValidator;
import org.junit.jupiter.api.Test;

class TrainingDocumentTest {

    private final Cluster cluster = TrainingDocument.create();

    @Test
    void hasNothingToComplainAbout() {
        assertEquals(List.of(), ClusterValidator.validate(cluster));
    }

    @Test
    void seatsTheDutiesOfARoom() {
        assertEquals(40, cluster.getSeats().size());
        assertEquals(16, cluster.getHosts().size());
        Seat seventh = cluster.getSeats().get(6);
        assertNotNull(seventh.getMachine());
        assertEquals("plot-7", seventh.getMachine().getName());
        assertEquals(SimulatedIds.machine("training", "plot-7").value().toString(), seventh.getMachine().getUuid());
        assertEquals(2, seventh.getMonitors().size());
        assertTrue(cluster.getSeats().stream().allMatch(seat -> seat.getInputSet().getUsbOutput() != null));
    }
}
