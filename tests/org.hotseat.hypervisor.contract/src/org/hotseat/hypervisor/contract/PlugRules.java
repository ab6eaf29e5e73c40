// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;

/** Devices come and go where they are meant to. */
interface PlugRules extends Rules {

    @Test
    default void aDevicePluggedInLiveIsThereAndNotStored() throws Exception {
        ContractWorld.Plug plug = plug();
        MachineId id = rig().running();
        rig().host().attachDevice(id, plug.xml(), ChangeScope.LIVE, rig().run());
        assertTrue(has(id, XmlKind.LIVE, plug));
        assertFalse(has(id, XmlKind.STORED, plug));
        rig().host().detachDevice(id, plug.xml(), ChangeScope.LIVE, rig().run());
        Wait.until(rig().world().slowest(), "it is out", () -> !has(id, XmlKind.LIVE, plug));
    }

    @Test
    default void bothMeansBoth() throws Exception {
        ContractWorld.Plug plug = plug();
        MachineId id = rig().running();
        rig().host().attachDevice(id, plug.xml(), ChangeScope.BOTH, rig().run());
        assertTrue(has(id, XmlKind.LIVE, plug));
        assertTrue(has(id, XmlKind.STORED, plug));
    }

    @Test
    default void ofAMachineThatIsOffOnlyWhatIsStoredChanges() throws Exception {
        ContractWorld.Plug plug = plug();
        MachineId id = rig().off();
        rig().host().attachDevice(id, plug.xml(), ChangeScope.STORED, rig().run());
        assertTrue(has(id, XmlKind.STORED, plug));
        rig().host().detachDevice(id, plug.xml(), ChangeScope.BOTH, rig().run());
        assertFalse(has(id, XmlKind.STORED, plug));
        Rig.refused(FailureCode.WRONG_STATE,
                () -> rig().host().attachDevice(id, plug.xml(), ChangeScope.LIVE, rig().run()));
    }

    @Test
    default void whatIsNoDeviceIsRefused() throws Exception {
        plug();
        MachineId id = rig().running();
        Rig.refused(FailureCode.INVALID,
                () -> rig().host().attachDevice(id, "<disk type='file'", ChangeScope.LIVE, rig().run()));
    }

    private ContractWorld.Plug plug() {
        rig().needs(Capability.HOT_PLUG);
        assumeTrue(rig().world().plug().isPresent(), "no device to plug");
        return rig().world().plug().orElseThrow();
    }

    private boolean has(MachineId id, XmlKind kind, ContractWorld.Plug plug) throws Exception {
        return rig().host().xml(id, kind, rig().run()).replace('"', '\'').contains(plug.mark());
    }
}
