// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;

/** vCPUs and memory, of what runs and of what is stored. */
interface ResizeRules extends Rules {

    @Test
    default void vcpusOfWhatRunsChangeAtOnceAndNotForLater() throws Exception {
        rig().needs(Capability.LIVE_RESIZE);
        MachineId id = rig().running();
        rig().host().setVcpus(id, 2, ChangeScope.LIVE, rig().run());
        assertEquals(2, rig().sample(id).orElseThrow().vcpus());
        assertTrue(stored(id).contains("current='1'"), stored(id));
    }

    @Test
    default void vcpusForLaterDoNotChangeWhatRuns() throws Exception {
        rig().needs(Capability.LIVE_RESIZE);
        MachineId id = rig().running();
        rig().host().setVcpus(id, 2, ChangeScope.STORED, rig().run());
        assertEquals(1, rig().sample(id).orElseThrow().vcpus());
        assertFalse(stored(id).contains("current='1'"), stored(id));
    }

    /** Whether the guest gives it away is the guest's affair. */
    @Test
    default void memoryOfWhatRunsIsAskedForAtOnceAndNotForLater() throws Exception {
        rig().needs(Capability.LIVE_RESIZE);
        MachineId id = rig().running();
        String before = Domains.text(stored(id), "currentMemory");
        rig().host().setMemory(id, 49_152, ChangeScope.LIVE, rig().run());
        assertEquals(before, Domains.text(stored(id), "currentMemory"));
        rig().host().setMemory(id, 49_152, ChangeScope.BOTH, rig().run());
        assertEquals("49152", Domains.text(stored(id), "currentMemory"));
    }

    @Test
    default void ofAMachineThatIsOffBothIsStored() throws Exception {
        rig().needs(Capability.LIVE_RESIZE);
        MachineId id = rig().off();
        rig().host().setVcpus(id, 2, ChangeScope.BOTH, rig().run());
        rig().host().setMemory(id, 49_152, ChangeScope.BOTH, rig().run());
        assertFalse(stored(id).contains("current='1'"), stored(id));
        assertEquals("49152", Domains.text(stored(id), "currentMemory"));
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().setVcpus(id, 1, ChangeScope.LIVE, rig().run()));
        Rig.refused(FailureCode.WRONG_STATE,
                () -> rig().host().setMemory(id, 49_152, ChangeScope.LIVE, rig().run()));
    }

    @Test
    default void whatIsBeyondTheMaximumIsRefused() throws Exception {
        rig().needs(Capability.LIVE_RESIZE);
        MachineId id = rig().running();
        Rig.refused(FailureCode.INVALID, () -> rig().host().setVcpus(id, 3, ChangeScope.LIVE, rig().run()));
        Rig.refused(FailureCode.INVALID, () -> rig().host().setVcpus(id, 0, ChangeScope.STORED, rig().run()));
        Rig.refused(FailureCode.INVALID,
                () -> rig().host().setMemory(id, 1 << 20, ChangeScope.LIVE, rig().run()));
    }

    private String stored(MachineId id) throws Exception {
        return rig().host().xml(id, XmlKind.STORED, rig().run()).replace('"', '\'');
    }
}
