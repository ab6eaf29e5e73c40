// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;

/** Live migration: it runs there and no more here, or here as before. */
interface MoveRules extends Rules {

    MigrationOptions PLAINLY = new MigrationOptions("", Duration.ofMillis(300), 0, true, true);

    @Test
    default void aMovedMachineRunsThereAndNoMoreHere() throws Exception {
        Hypervisor there = other();
        Ear far = new Ear();
        there.subscribe(far);
        MachineId id = rig().running();
        Watched progress = Watched.only();
        rig().host().migrate(id, there, PLAINLY, rig().run(progress));
        MachineSample moved = Rig.sample(there, id).orElseThrow();
        assertEquals(MachineState.RUNNING, moved.state());
        assertTrue(moved.persistent());
        assertTrue(rig().sample(id).isEmpty(), "no more here");
        assertTrue(there.xml(id, XmlKind.STORED, rig().run()).contains(id.toString()));
        assertFalse(progress.fractions().isEmpty(), "progress is told");
        assertTrue(progress.fractions().stream().allMatch(one -> one <= 1), () -> progress.fractions().toString());
        if (rig().can(Capability.EVENTS)) {
            far.awaitInOrder(Rig.PATIENCE, id, Change.STARTED, Change.RESUMED);
            rig().ear().awaitInOrder(Rig.PATIENCE, id, Change.STOPPED);
        }
    }

    @Test
    default void aHeldMoveStandsStillThereUntilItIsResumed() throws Exception {
        Hypervisor there = other();
        Ear far = new Ear();
        there.subscribe(far);
        MachineId id = rig().running();
        rig().host().migrate(id, there, PLAINLY.asHeld(), rig().run());
        assertEquals(MachineState.PAUSED, Rig.sample(there, id).orElseThrow().state());
        assertTrue(rig().sample(id).isEmpty(), "no more here");
        assertFalse(far.lifeOf(id).contains(Change.RESUMED), "it waits");
        there.resume(id, rig().run());
        Wait.until(Rig.PATIENCE, "it goes on", () -> Rig.sample(there, id).orElseThrow().state()
                == MachineState.RUNNING);
    }

    @Test
    default void aCancelledHeldMoveRunsHere() throws Exception {
        Hypervisor there = other();
        MachineId id = rig().running();
        Rig.refused(FailureCode.CANCELLED,
                () -> rig().host().migrate(id, there, PLAINLY.asHeld(), rig().run(Watched.cancelled())));
        rig().awaitState(id, MachineState.RUNNING);
        Wait.until(Rig.PATIENCE, "the half that had begun over there is gone", () -> Rig.sample(there, id).isEmpty());
    }

    @Test
    default void aCancelledMoveLeavesItHere() throws Exception {
        Hypervisor there = other();
        MachineId id = rig().running();
        Rig.refused(FailureCode.CANCELLED,
                () -> rig().host().migrate(id, there, PLAINLY, rig().run(Watched.cancelled())));
        assertEquals(MachineState.RUNNING, rig().state(id));
        Wait.until(Rig.PATIENCE, "the half that had begun over there is gone", () -> Rig.sample(there, id).isEmpty());
    }

    @Test
    default void onlyAnActiveMachineMoves() throws Exception {
        Hypervisor there = other();
        MachineId off = rig().off();
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().migrate(off, there, PLAINLY, rig().run()));
        assertTrue(Rig.sample(there, off).isEmpty());
    }

    @Test
    default void aTargetThatIsGoneIsUnreachable() throws Exception {
        Hypervisor there = other();
        MachineId id = rig().running();
        there.close();
        Rig.refused(FailureCode.UNREACHABLE, () -> rig().host().migrate(id, there, PLAINLY, rig().run()));
        assertEquals(MachineState.RUNNING, rig().state(id));
    }

    private Hypervisor other() throws Exception {
        rig().needs(Capability.LIVE_MIGRATION);
        assumeTrue(rig().world().otherHost().isPresent(), "no other host");
        return rig().open(rig().world().otherHost().orElseThrow());
    }
}
