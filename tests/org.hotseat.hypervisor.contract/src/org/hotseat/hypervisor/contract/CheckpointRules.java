// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.junit.jupiter.api.Test;

/** Checkpoints of machines that run, and machines that go on from one. */
interface CheckpointRules extends Rules {

    /** What QEMU's streams begin with. */
    int MAGIC = 0x5145564d;

    private Checkpoints checkpoints() throws Exception {
        rig().needs(Capability.CHECKPOINT);
        return rig().host().checkpoints();
    }

    /** A machine that runs and has whatever is frozen by a cut. */
    private MachineId running() throws Exception {
        rig().needs(Capability.DEFINE, Capability.LIFE_CYCLE);
        UUID uuid = UUID.randomUUID();
        MachineId id = rig().define(rig().world().copied("copied-" + uuid.toString().substring(0, 8), uuid));
        rig().host().start(id, false, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
        return id;
    }

    /** All of a cut, looked at while it grows. */
    private static byte[] whole(Cut cut) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long[] before = { 0 };
        Wait.until(Rig.PATIENCE.multipliedBy(4), "the whole copy", () -> {
            boolean whole = cut.whole();
            long there = cut.copied();
            assertTrue(there >= before[0]);
            while (before[0] < there) {
                int length = (int) Math.min(Cut.MOST, there - before[0]);
                ByteBuffer view = cut.view(before[0], length);
                assertEquals(length, view.remaining());
                byte[] bytes = new byte[length];
                view.get(bytes);
                all.writeBytes(bytes);
                before[0] += length;
            }
            return whole;
        });
        assertEquals(all.size(), cut.copied());
        return all.toByteArray();
    }

    private static void write(WritableByteChannel to, byte[] bytes) throws Exception {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            to.write(left);
        }
    }

    @Test
    default void aMachineIsCutAgainAndAgainAndRunsOn() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId id = running();
        assertEquals(List.of(), checkpoints.obstacles(id, rig().run()));
        try (CheckpointSource source = checkpoints.source(id, 4, rig().run())) {
            for (long generation = 3; generation < 8; generation += 2) {
                assertTrue(source.newest() < generation);
                try (Cut cut = source.cut(generation, rig().run())) {
                    assertEquals(generation, cut.generation());
                    assertFalse(cut.pause().isNegative());
                    assertTrue(cut.description().contains(id.value().toString()));
                    assertEquals(MAGIC, ByteBuffer.wrap(whole(cut)).getInt());
                    assertEquals(MachineState.RUNNING, rig().state(id));
                }
                assertTrue(source.acknowledged(generation, rig().run()) >= 2);
            }
        }
        assertEquals(MachineState.RUNNING, rig().state(id));
        rig().host().suspend(id, rig().run());
        rig().awaitState(id, MachineState.PAUSED);
    }

    /** A cut would let it go on. */
    @Test
    default void aSuspendedMachineIsNotCut() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId id = running();
        try (CheckpointSource source = checkpoints.source(id, 4, rig().run())) {
            rig().host().suspend(id, rig().run());
            rig().awaitState(id, MachineState.PAUSED);
            Rig.refused(FailureCode.WRONG_STATE, () -> source.cut(1, rig().run()));
            assertEquals(MachineState.PAUSED, rig().state(id));
            rig().host().resume(id, rig().run());
            rig().awaitState(id, MachineState.RUNNING);
            try (Cut cut = source.cut(2, rig().run())) {
                whole(cut);
            }
        }
    }

    @Test
    default void onlyAMachineThatRunsHasCheckpoints() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId off = rig().off();
        Rig.refused(FailureCode.WRONG_STATE, () -> checkpoints.obstacles(off, rig().run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> checkpoints.source(off, 4, rig().run()));
        MachineId nobody = new MachineId(UUID.randomUUID());
        Rig.refused(FailureCode.NOT_FOUND, () -> checkpoints.obstacles(nobody, rig().run()));
    }

    @Test
    default void oneSourceAtATime() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId id = running();
        try (CheckpointSource source = checkpoints.source(id, 4, rig().run())) {
            assertEquals(0, source.newest());
            Rig.refused(FailureCode.WRONG_STATE, () -> checkpoints.source(id, 4, rig().run()));
            source.cut(5, rig().run()).close();
        }
        try (CheckpointSource next = checkpoints.source(id, 4, rig().run())) {
            assertEquals(5, next.newest());
            next.cut(6, rig().run()).close();
        }
    }

    /** What a checkpoint is for: its host is gone, and another process goes on from it. */
    @Test
    default void aMachineGoesOnFromItsCheckpoint() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId id = running();
        String description;
        byte[] stream;
        try (CheckpointSource source = checkpoints.source(id, 4, rig().run());
                Cut cut = source.cut(1, rig().run())) {
            description = cut.description();
            stream = whole(cut);
        }
        rig().host().forceOff(id, rig().run());
        rig().awaitState(id, MachineState.OFF);
        WaitingPlan plan = new WaitingPlan(id, description, 5, 1);
        WaitingMachine given = checkpoints.await(plan, rig().run());
        given.discard();
        given.discard();
        rig().awaitState(id, MachineState.OFF);
        WaitingMachine waiting = checkpoints.await(plan, rig().run());
        write(waiting.stream(), stream);
        waiting.finish(rig().run());
        assertEquals(MachineState.PAUSED, rig().state(id));
        rig().host().resume(id, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
        rig().host().forceOff(id, rig().run());
        rig().awaitState(id, MachineState.OFF);
    }

    /** Whoever made it has died, or could not remove it. */
    @Test
    default void whatIsLeftOfACopyIsClearedAndTheMachineRunsOn() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId id = running();
        MachineId copy = new MachineId(UUID.randomUUID());
        try (CheckpointSource source = checkpoints.source(id, 4, rig().run())) {
            SandboxPlan plan;
            byte[] stream;
            try (Cut cut = source.cut(1, rig().run())) {
                plan = new SandboxPlan(copy, "drill-" + copy.value().toString().substring(0, 8), cut.description());
                stream = whole(cut);
            }
            source.acknowledged(1, rig().run());
            WaitingMachine waiting = checkpoints.sandbox(plan, rig().run());
            write(waiting.stream(), stream);
            waiting.finish(rig().run());
            assertEquals(MachineState.PAUSED, rig().state(copy));
            rig().host().resume(copy, rig().run());
            rig().awaitState(copy, MachineState.RUNNING);
            checkpoints.clear(plan, rig().run());
            Wait.until(Rig.PATIENCE, "the copy is gone", () -> rig().sample(copy).isEmpty());
            checkpoints.clear(plan, rig().run());
            waiting.discard();
            checkpoints.sandbox(plan, rig().run());
            checkpoints.clear(plan, rig().run());
            Wait.until(Rig.PATIENCE, "the copy is gone", () -> rig().sample(copy).isEmpty());
            assertEquals(MachineState.RUNNING, rig().state(id));
        }
    }

    /** What is not the stream of a machine does not become one. */
    @Test
    default void aDamagedStreamIsNotGoneOnFrom() throws Exception {
        Checkpoints checkpoints = checkpoints();
        MachineId id = running();
        String description;
        byte[] stream;
        try (CheckpointSource source = checkpoints.source(id, 4, rig().run());
                Cut cut = source.cut(1, rig().run())) {
            description = cut.description();
            stream = whole(cut);
        }
        rig().host().forceOff(id, rig().run());
        rig().awaitState(id, MachineState.OFF);
        WaitingMachine waiting = checkpoints.await(new WaitingPlan(id, description, 5, 1), rig().run());
        write(waiting.stream(), Arrays.copyOf(stream, stream.length / 2));
        Rig.refused(FailureCode.DAMAGED, () -> waiting.finish(rig().run()));
        rig().awaitState(id, MachineState.OFF);
    }
}
