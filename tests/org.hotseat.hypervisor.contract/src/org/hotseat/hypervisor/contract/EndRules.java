// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;

/** The end of a connection. */
interface EndRules extends Rules {

    @Test
    default void aClosedConnectionIsUnreachable() throws Exception {
        MachineId id = new MachineId(UUID.randomUUID());
        Hypervisor ended = rig().open(rig().world().host());
        ended.close();
        ended.close();
        Rig.refused(FailureCode.UNREACHABLE, () -> ended.sample(Set.of(), rig().run().deadline()));
        Rig.refused(FailureCode.UNREACHABLE, () -> ended.xml(id, XmlKind.LIVE, rig().run()));
        if (rig().can(Capability.LIFE_CYCLE)) {
            Rig.refused(FailureCode.UNREACHABLE, () -> ended.start(id, false, rig().run()));
        }
    }

    @Test
    default void theEndIsToldOnceAndLast() throws Exception {
        rig().needs(Capability.EVENTS);
        Hypervisor ended = rig().open(rig().world().host());
        Ear last = new Ear();
        ended.subscribe(last);
        ended.close();
        last.await(Rig.PATIENCE, "end of the connection", Closed.class::isInstance);
        if (rig().can(Capability.DEFINE)) {
            MachineId id = rig().off();
            rig().ear().await(Rig.PATIENCE, "a definition", event -> rig().ear().lifeOf(id).size() > 0);
        }
        assertInstanceOf(Closed.class, last.heard().getLast());
        assertEquals(1, last.heard().stream().filter(Closed.class::isInstance).count());
    }

    @Test
    default void theEndOfOneConnectionLeavesTheOthersAlone() throws Exception {
        rig().open(rig().world().host()).close();
        rig().host().sample(Set.of(), rig().run().deadline());
    }
}
