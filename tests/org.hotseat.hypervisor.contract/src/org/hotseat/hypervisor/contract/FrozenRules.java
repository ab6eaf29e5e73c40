// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Machines whose process stands still: nothing is asked of them. */
interface FrozenRules extends Rules {

    /** A machine that ran until it was frozen. */
    private MachineId frozen() throws Exception {
        MachineId id = rig().running();
        rig().world().freeze(Set.of(id));
        rig().awaitState(id, MachineState.FROZEN);
        return id;
    }

    @Test
    default void aFrozenMachineIsSeenAsSuchAndAskedForNoFigures() throws Exception {
        MachineId id = frozen();
        for (Set<SampleGroup> groups : Stream.of(Set.<SampleGroup>of(), EnumSet.allOf(SampleGroup.class)).toList()) {
            MachineSample sample = rig().host().sample(groups, rig().run().deadline()).stream()
                    .filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            assertEquals(MachineState.FROZEN, sample.state());
            assertTrue(sample.state().isActive());
            assertFalse(sample.answered());
            assertEquals(MachineSample.NONE, sample.cpuNanos());
            assertEquals(MachineSample.NONE, sample.memoryUsedKib());
            assertEquals(MachineSample.NONE, sample.diskReadBytes());
        }
    }

    @Test
    default void aFrozenMachineChangesNothingForTheOthers() throws Exception {
        MachineId other = rig().running();
        int before = rig().host().sample(Set.of(), rig().run().deadline()).size();
        MachineId id = frozen();
        assertEquals(before + 1, rig().host().sample(EnumSet.allOf(SampleGroup.class), rig().run().deadline()).size());
        assertEquals(MachineState.RUNNING, rig().state(other));
        rig().host().suspend(other, rig().run());
        rig().awaitState(other, MachineState.PAUSED);
        assertEquals(MachineState.FROZEN, rig().state(id));
    }

    @Test
    default void everyActOnAFrozenMachineIsRefusedWithTheReason() throws Exception {
        MachineId id = frozen();
        Hypervisor host = rig().host();
        String reason = Rig.refused(FailureCode.WRONG_STATE, () -> host.xml(id, XmlKind.LIVE, rig().run()))
                .getMessage();
        refused(reason, Capability.LIFE_CYCLE, () -> host.forceOff(id, rig().run()));
        refused(reason, Capability.LIFE_CYCLE, () -> host.suspend(id, rig().run()));
        refused(reason, Capability.LIFE_CYCLE, () -> host.resume(id, rig().run()));
        refused(reason, Capability.GUEST_POWER, () -> host.reset(id, rig().run()));
        refused(reason, Capability.SAVE, () -> host.save(id, rig().run()));
        refused(reason, Capability.LIVE_RESIZE, () -> host.setVcpus(id, 1, ChangeScope.BOTH, rig().run()));
        refused(reason, Capability.SCREENSHOT, () -> host.screenshot(id, 0, rig().run()));
        refused(reason, Capability.DEFINE, () -> host.undefine(id, DefinitionRules.PLAIN, rig().run()));
        assertEquals(MachineState.FROZEN, rig().state(id));
    }

    private void refused(String reason, Capability needed, Executable act) {
        if (rig().can(needed)) {
            assertEquals(reason, Rig.refused(FailureCode.WRONG_STATE, act).getMessage());
        }
    }

    @Test
    default void aThawedMachineGoesOnAsItWas() throws Exception {
        MachineId id = frozen();
        rig().world().freeze(Set.of());
        rig().awaitState(id, MachineState.RUNNING);
        rig().host().suspend(id, rig().run());
        rig().awaitState(id, MachineState.PAUSED);
        rig().world().freeze(Set.of(id));
        rig().awaitState(id, MachineState.FROZEN);
        rig().world().freeze(Set.of());
        rig().awaitState(id, MachineState.PAUSED);
        rig().host().resume(id, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
    }

    @Test
    default void whatIsOffIsNotFrozen() throws Exception {
        MachineId id = rig().off();
        rig().world().freeze(Set.of(id));
        assertEquals(MachineState.OFF, rig().state(id));
    }
}
