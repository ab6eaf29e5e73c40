// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.ui.seats.topology.model.PlaneNode;
import org.hotseat.ui.seats.topology.model.Wiring;
import org.junit.jupiter.api.Test;

class ClusterWiringTest {

    private static final String UUID_TEXT = "6f2b7a52-3d5e-4a43-9d0e-8f3d7c2b1a90";

    private static Plane plane(Cluster cluster, String id, PlaneKind kind) {
        Plane plane = ClusterFactory.eINSTANCE.createPlane();
        plane.setId(id);
        plane.setName(id);
        plane.setKind(kind);
        cluster.getPlanes().add(plane);
        return plane;
    }

    private static void seat(Cluster cluster, String name, String uuid) {
        VirtualMachine machine = ClusterFactory.eINSTANCE.createVirtualMachine();
        machine.setUuid(uuid);
        cluster.getMachines().add(machine);
        Seat seat = ClusterFactory.eINSTANCE.createSeat();
        seat.setName(name);
        seat.setMachine(machine);
        cluster.getSeats().add(seat);
    }

    @Test
    void planesAreDrawnStorageFirstAndHostsKnowTheirInterfaces() {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        plane(cluster, "b", PlaneKind.BUSINESS);
        Plane storage = plane(cluster, "s", PlaneKind.STORAGE);
        Host host = ClusterFactory.eINSTANCE.createHost();
        host.setId("h1");
        PlaneInterface one = ClusterFactory.eINSTANCE.createPlaneInterface();
        one.setPlane(storage);
        one.setInterfaceName("eth1");
        host.getInterfaces().add(one);
        host.getInterfaces().add(ClusterFactory.eINSTANCE.createPlaneInterface());
        cluster.getHosts().add(host);
        Wiring wiring = ClusterWiring.read(cluster);
        assertEquals(List.of(PlaneNode.Kind.STORAGE, PlaneNode.Kind.BUSINESS),
                wiring.planes().stream().map(PlaneNode::kind).toList());
        assertEquals(Map.of(new HostId("h1"), Map.of("s", "eth1")), wiring.interfaces());
    }

    @Test
    void machinesCarryTheShortNameOfTheirSeat() {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        seat(cluster, "Desk 7", UUID_TEXT);
        seat(cluster, "Desk 8", "not a uuid");
        assertEquals(Map.of(new MachineId(UUID.fromString(UUID_TEXT)), "D7"), ClusterWiring.read(cluster).seats());
    }

    @Test
    void shortNamesWorkForAnyName() {
        assertEquals("D12", ClusterWiring.shortName("Dispatch, Northern Corridor 12"));
        assertEquals("调度", ClusterWiring.shortName("调度大厅"));
        assertEquals("", ClusterWiring.shortName(" "));
    }
}
