// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;

/** Start to end of a machine, and what its state forbids. */
interface LifeRules extends Rules {

    @Test
    default void aMachineStartsPausesGoesOnAndIsCutOff() throws Exception {
        MachineId id = rig().running();
        assertTrue(rig().host().xml(id, XmlKind.LIVE, rig().run()).contains(id.toString()));
        rig().host().suspend(id, rig().run());
        rig().awaitState(id, MachineState.PAUSED);
        rig().host().resume(id, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
        rig().host().forceOff(id, rig().run());
        rig().awaitState(id, MachineState.OFF);
        assertTrue(rig().sample(id).orElseThrow().persistent());
    }

    @Test
    default void aMachineMayBeStartedPaused() throws Exception {
        rig().needs(Capability.LIFE_CYCLE);
        MachineId id = rig().off();
        rig().host().start(id, true, rig().run());
        rig().awaitState(id, MachineState.PAUSED);
        rig().host().resume(id, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
    }

    @Test
    default void theStateForbidsWhatMakesNoSense() throws Exception {
        MachineId on = rig().running();
        MachineId off = rig().off();
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().start(on, false, rig().run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().resume(on, rig().run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().forceOff(off, rig().run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().suspend(off, rig().run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().resume(off, rig().run()));
        assertEquals(MachineState.RUNNING, rig().state(on));
        assertEquals(MachineState.OFF, rig().state(off));
    }

    @Test
    default void aMachineThatDoesNotExistIsNotFound() {
        MachineId nobody = new MachineId(UUID.randomUUID());
        Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().xml(nobody, XmlKind.LIVE, rig().run()));
        if (rig().can(Capability.LIFE_CYCLE)) {
            Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().start(nobody, false, rig().run()));
            Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().forceOff(nobody, rig().run()));
            Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().suspend(nobody, rig().run()));
            Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().resume(nobody, rig().run()));
        }
        if (rig().can(Capability.DEFINE)) {
            Rig.refused(FailureCode.NOT_FOUND,
                    () -> rig().host().undefine(nobody, DefinitionRules.PLAIN, rig().run()));
        }
    }

    @Test
    default void whatIsCancelledBeforehandDoesNotBegin() throws Exception {
        rig().needs(Capability.LIFE_CYCLE);
        MachineId id = rig().off();
        Rig.refused(FailureCode.CANCELLED, () -> rig().host().start(id, false, rig().run(Watched.cancelled())));
        assertEquals(MachineState.OFF, rig().state(id));
    }

    @Test
    default void whatIsLateBeforehandDoesNotBegin() throws Exception {
        rig().needs(Capability.LIFE_CYCLE);
        MachineId id = rig().off();
        Rig.refused(FailureCode.TIMEOUT, () -> rig().host().start(id, false, Rig.late()));
        assertEquals(MachineState.OFF, rig().state(id));
    }

    @Test
    default void aRunningMachineHasAPicture() throws Exception {
        rig().needs(Capability.SCREENSHOT);
        MachineId id = rig().running();
        Screenshot picture = rig().host().screenshot(id, 0, rig().run());
        assertTrue(picture.mimeType().startsWith("image/"), picture.mimeType());
        assertTrue(picture.content().length > 16);
        MachineId off = rig().off();
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().screenshot(off, 0, rig().run()));
    }
}
