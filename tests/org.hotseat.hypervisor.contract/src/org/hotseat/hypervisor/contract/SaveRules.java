// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.junit.jupiter.api.Test;

/** Memory kept in a file. */
interface SaveRules extends Rules {

    @Test
    default void aSavedMachineGoesOnAtItsNextStart() throws Exception {
        rig().needs(Capability.SAVE);
        MachineId id = rig().running();
        rig().host().save(id, rig().run());
        rig().awaitState(id, MachineState.SAVED);
        rig().host().start(id, false, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
        rig().host().forceOff(id, rig().run());
        rig().awaitState(id, MachineState.OFF);
    }

    @Test
    default void aCancelledSaveLeavesTheMachineRunning() throws Exception {
        rig().needs(Capability.SAVE);
        MachineId id = rig().running();
        Rig.refused(FailureCode.CANCELLED, () -> rig().host().save(id, rig().run(Watched.cancelled())));
        assertEquals(MachineState.RUNNING, rig().state(id));
    }

    @Test
    default void onlyAnActiveMachineIsSaved() throws Exception {
        rig().needs(Capability.SAVE);
        MachineId off = rig().off();
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().save(off, rig().run()));
    }

    @Test
    default void savedMemoryIsThrownAwayOnlyWhenAskedTo() throws Exception {
        rig().needs(Capability.SAVE);
        MachineId id = rig().running();
        rig().host().save(id, rig().run());
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().undefine(id, DefinitionRules.PLAIN, rig().run()));
        rig().awaitState(id, MachineState.SAVED);
        rig().host().undefine(id, new UndefineOptions(true, false), rig().run());
        assertEquals(true, rig().sample(id).isEmpty());
    }
}
