// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A machine waits on the other host while it is cut on this one, and goes on there with the disks of the last cut. */
@Tag("lab")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class ArmedLabTest extends CheckpointLab {

    private static final Pattern LINE = Pattern.compile("tick (\\d+) disk \\1 ");

    private String description = "";

    @Test
    void aMachineThatWaitedSinceTheFirstCutGoesOnFromTheLast() throws Exception {
        Path stream = folder.resolve(name);
        Ear ear = new Ear();
        there.subscribe(ear);
        ArmedMachine armed;
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            cut(source, 1, stream);
            armed = there.checkpoints().arm(plan(2, 1), run());
            assertEquals(Optional.empty(), Rig.sample(there, id), "nobody sees one that only waits");
            cut(source, 2, stream);
            cut(source, 3, stream);
            lab.exec("host-01", "sh", "-c", "kill -9 $(cat /run/libvirt/qemu/" + name + ".pid)");
            Wait.until(SLOW, "it is gone", () -> state(here, id) == MachineState.OFF);
        }
        assertEquals(List.of(), ear.lifeOf(id));
        assertTrue(armed.isWaiting());
        long last = lab.ticks(name);
        long boots = lab.boots(name);
        String before = lab.serial(name);
        armed.connect(plan(2, 3), run());
        comes(armed, stream);
        assertFalse(armed.isWaiting());
        long written = onDisk("host-02", share.resolve(name + ".qcow2.hotseat-2-0"));
        assertTrue(written <= last, written + " of " + last);
        there.resume(id, run());
        Wait.until(SLOW, "ticks", () -> LINE.matcher(lab.serial(name).substring(before.length())).find());
        Matcher tick = LINE.matcher(lab.serial(name).substring(before.length()));
        assertTrue(tick.find());
        long first = Long.parseLong(tick.group(1));
        assertTrue(first - written >= 0 && first - written <= 1, first + " after " + written);
        assertEquals(boots, lab.boots(name), "the same run of the guest");
        copiedOn();
    }

    private WaitingPlan plan(long epoch, long generation) {
        return new WaitingPlan(id, description, epoch, generation);
    }

    private void cut(CheckpointSource source, long generation, Path stream) throws Exception {
        try (Cut cut = source.cut(generation, run())) {
            description = cut.description();
            save(cut, stream);
        }
        source.acknowledged(generation, run());
        countsOn(name);
    }

    /** What the first life has left goes with the second one's acknowledgements. */
    private void copiedOn() throws Exception {
        try (CheckpointSource source = there.checkpoints().source(id, 2, run())) {
            for (long generation = 1; generation <= 3; generation++) {
                source.cut(generation, run()).close();
                assertTrue(source.acknowledged(generation, run()) <= 3);
                countsOn(name);
            }
        }
        assertEquals(3, overlays(), "base, what was brought down last, and what is written");
    }

    @Test
    void whatWaitsForSomethingElseIsNotConnected() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            cut(source, 1, folder.resolve(name));
            long files = overlays();
            ArmedMachine armed = there.checkpoints().arm(plan(2, 1), run());
            assertTrue(armed.fits(plan(2, 1)));
            assertFalse(armed.fits(plan(3, 1)), "another epoch");
            assertFalse(armed.fits(new WaitingPlan(id, description.replaceFirst("<vcpu", "<on_crash>destroy</on_crash>"
                    + "<vcpu"), 2, 1)), "another machine");
            Rig.refused(FailureCode.WRONG_STATE, () -> armed.connect(plan(3, 1), run()));
            Rig.refused(FailureCode.WRONG_STATE, () -> there.checkpoints().arm(plan(2, 1), run()));
            Path fresh = share.resolve(name + ".qcow2.hotseat-2-0");
            Files.move(fresh, fresh.resolveSibling(name + ".mine"));
            Files.createFile(fresh);
            assertFalse(armed.fits(plan(2, 1)), "somebody else has made one of this name");
            armed.discard();
            armed.discard();
            assertFalse(armed.isWaiting());
            assertTrue(Files.exists(fresh), "which is not ours to remove");
            Files.delete(fresh);
            Files.delete(fresh.resolveSibling(name + ".mine"));
            Files.delete(fresh.resolveSibling(fresh.getFileName() + ".unborn"));
            assertEquals(files, overlays());
            assertEquals(Optional.empty(), Rig.sample(there, id));
            countsOn(name);
        }
    }
}
