// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.ShutdownPlan;
import org.junit.jupiter.api.Test;

/** Asking the guest, which may or may not listen. */
interface GuestRules extends Rules {

    @Test
    default void aGuestThatListensShutsDown() throws Exception {
        rig().needs(Capability.GUEST_POWER);
        assumeTrue(rig().world().guestListens(), "the guest does not listen");
        MachineId id = rig().running();
        rig().host().shutDown(id, new ShutdownPlan(rig().world().slowest(), false), rig().run());
        assertEquals(MachineState.OFF, rig().state(id));
    }

    @Test
    default void patienceEndsInForceWhenThatIsThePlan() throws Exception {
        rig().needs(Capability.GUEST_POWER);
        MachineId id = rig().running();
        rig().host().shutDown(id, new ShutdownPlan(Duration.ofMillis(300), true), rig().run());
        assertEquals(MachineState.OFF, rig().state(id));
    }

    @Test
    default void patienceEndsInTimeoutOtherwise() throws Exception {
        rig().needs(Capability.GUEST_POWER);
        assumeFalse(rig().world().guestListens(), "the guest listens");
        MachineId id = rig().running();
        Rig.refused(FailureCode.TIMEOUT, () -> rig().host().shutDown(id,
                new ShutdownPlan(Duration.ofMillis(300), false), rig().run()));
        assertTrue(rig().state(id).isActive());
    }

    @Test
    default void waitingForAGuestCanBeCancelled() throws Exception {
        rig().needs(Capability.GUEST_POWER);
        assumeFalse(rig().world().guestListens(), "the guest listens");
        MachineId id = rig().running();
        Rig.refused(FailureCode.CANCELLED, () -> rig().host().shutDown(id,
                new ShutdownPlan(rig().world().slowest(), true), rig().run(Watched.cancelAt(-1))));
        assertTrue(rig().state(id).isActive());
    }

    @Test
    default void onlyARunningMachineIsAsked() throws Exception {
        rig().needs(Capability.GUEST_POWER);
        MachineId off = rig().off();
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().shutDown(off,
                new ShutdownPlan(Duration.ofSeconds(1), true), rig().run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().reset(off, rig().run()));
    }

    @Test
    default void aResetKeepsTheMachineRunning() throws Exception {
        rig().needs(Capability.GUEST_POWER);
        MachineId id = rig().running();
        rig().host().reset(id, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
    }
}
