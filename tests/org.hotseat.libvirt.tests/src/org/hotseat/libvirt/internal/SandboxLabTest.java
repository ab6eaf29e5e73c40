// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A copy is really started on the other host while the machine runs on this one, and thrown away. */
@Tag("lab")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class SandboxLabTest extends CheckpointLab {

    private final MachineId copy = new MachineId(UUID.randomUUID());

    @Test
    void aCopyLivesBesideTheMachineAndNothingIsLeftOfIt() throws Exception {
        Path stream = folder.resolve(name);
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            SandboxPlan plan;
            try (Cut cut = source.cut(1, run())) {
                plan = new SandboxPlan(copy, "drill-" + name, cut.description());
                save(cut, stream);
            }
            source.acknowledged(1, run());
            long files = overlays();
            WaitingMachine waiting = start(plan, stream);
            assertEquals(files + 1, overlays());
            assertTrue(Rig.sample(there, id).isEmpty(), "it is not the machine");
            leadsNowhere(plan.name());
            lives();
            countsOn(name);
            waiting.discard();
            assertTrue(Rig.sample(there, copy).isEmpty());
            assertEquals(files, overlays());
            start(plan, stream);
            lives();
            try (Hypervisor next = DRIVER.open(lab.within("host-02", share.resolve("own")), Deadline.in(SLOW))) {
                next.checkpoints().clear(plan, run());
            }
            assertTrue(Rig.sample(there, copy).isEmpty());
            assertEquals(files, overlays());
            source.cut(2, run()).close();
            assertTrue(source.acknowledged(2, run()) <= 3, "the machine has not noticed");
            countsOn(name);
        }
    }

    private WaitingMachine start(SandboxPlan plan, Path stream) throws Exception {
        WaitingMachine waiting = there.checkpoints().sandbox(plan, run());
        try (FileChannel file = FileChannel.open(stream)) {
            ByteBuffer piece = ByteBuffer.allocate(Cut.MOST);
            while (file.read(piece) >= 0) {
                piece.flip();
                while (piece.hasRemaining()) {
                    waiting.stream().write(piece);
                }
                piece.clear();
            }
        }
        waiting.finish(run());
        assertEquals(MachineState.PAUSED, state(there, copy));
        there.resume(copy, run());
        return waiting;
    }

    private void lives() throws Exception {
        long before = sample().cpuNanos();
        Wait.until(SLOW, "it uses its processor", () -> sample().state() == MachineState.RUNNING && sample().cpuNanos()
                > before + 1_000_000);
    }

    private MachineSample sample() throws Exception {
        return there.sample(Set.of(SampleGroup.CPU), Deadline.in(SLOW)).stream().filter(one -> one.id().equals(copy))
                .findFirst().orElseThrow();
    }

    private void leadsNowhere(String drill) {
        String ways = lab.virsh("host-02", "domiflist", drill);
        assertTrue(ways.contains("ethernet"), ways);
        assertFalse(ways.contains("bridge"), ways);
        String xml = lab.virsh("host-02", "dumpxml", drill);
        assertFalse(xml.contains("type='file'>\n      <source path"), xml);
        assertFalse(xml.contains("/hotseat</partition>"), xml);
    }
}
