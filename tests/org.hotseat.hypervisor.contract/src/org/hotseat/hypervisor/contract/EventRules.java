// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.junit.jupiter.api.Test;

/** Events are pushed, soon and in order, whoever caused them. */
interface EventRules extends Rules {

    @Test
    default void aLifeIsToldInOrder() throws Exception {
        rig().needs(Capability.EVENTS);
        MachineId id = rig().running();
        rig().host().suspend(id, rig().run());
        rig().host().resume(id, rig().run());
        rig().host().forceOff(id, rig().run());
        rig().host().undefine(id, DefinitionRules.PLAIN, rig().run());
        rig().ear().awaitInOrder(Rig.PATIENCE, id, Change.DEFINED, Change.STARTED, Change.SUSPENDED, Change.RESUMED,
                Change.STOPPED, Change.UNDEFINED);
    }

    @Test
    default void whatOthersDoIsHeard() throws Exception {
        rig().needs(Capability.EVENTS);
        assumeTrue(rig().world().shared(), "each connection is a world of its own");
        MachineId id = rig().running();
        Hypervisor other = rig().open(rig().world().host());
        other.suspend(id, rig().run());
        rig().ear().await(Rig.PATIENCE, "pause by another connection", event -> event instanceof LifeChange life
                && life.id().equals(id) && life.change() == Change.SUSPENDED);
    }

    @Test
    default void anEndedSubscriptionHearsNothingMore() throws Exception {
        rig().needs(Capability.EVENTS);
        Ear ended = new Ear();
        Subscription subscription = rig().host().subscribe(ended);
        subscription.close();
        subscription.close();
        MachineId id = rig().off();
        rig().ear().awaitInOrder(Rig.PATIENCE, id, Change.DEFINED);
        assertEquals(0, ended.heard().size());
    }

    @Test
    default void aListenerThatFailsDisturbsNobody() throws Exception {
        rig().needs(Capability.EVENTS);
        Ear late = new Ear();
        rig().host().subscribe(event -> {
            throw new IllegalStateException("a mistake of the listener, made by the test");
        });
        rig().host().subscribe(late);
        MachineId one = rig().off();
        MachineId other = rig().off();
        late.awaitInOrder(Rig.PATIENCE, one, Change.DEFINED);
        late.awaitInOrder(Rig.PATIENCE, other, Change.DEFINED);
    }
}
