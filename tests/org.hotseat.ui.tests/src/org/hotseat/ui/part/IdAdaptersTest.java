// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.VirtualMachine;
import org.junit.jupiter.api.Test;

class IdAdaptersTest {

    private static final String UUID = "6f2c1f7a-0c5e-4b7e-9a57-3b3c6d1f0a01";

    private final IdAdapters adapters = new IdAdapters();

    @Test
    void hostsAndMachinesOfTheDocumentHaveIds() {
        Host host = ClusterFactory.eINSTANCE.createHost();
        host.setId("host-03");
        VirtualMachine machine = ClusterFactory.eINSTANCE.createVirtualMachine();
        machine.setUuid(UUID);
        assertEquals(new HostId("host-03"), adapters.getAdapter(host, HostId.class));
        assertEquals(MachineId.of(UUID), adapters.getAdapter(machine, MachineId.class));
        assertNull(adapters.getAdapter(host, MachineId.class));
    }

    @Test
    void whatAPersonIsStillTypingHasNone() {
        VirtualMachine machine = ClusterFactory.eINSTANCE.createVirtualMachine();
        machine.setUuid("6f2c");
        assertNull(adapters.getAdapter(machine, MachineId.class));
        assertNull(adapters.getAdapter(ClusterFactory.eINSTANCE.createHost(), HostId.class));
    }
}
