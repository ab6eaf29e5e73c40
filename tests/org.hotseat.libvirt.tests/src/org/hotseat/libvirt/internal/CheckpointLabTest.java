// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checkpoints of a guest that counts in its memory and on its disk, on real hosts. */
@Tag("lab")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class CheckpointLabTest extends CheckpointLab {

    @Test
    void onlyAProgramOnTheHostItselfCanDoIt() throws Exception {
        assertTrue(here.capabilities().contains(Capability.CHECKPOINT));
        assertFalse(one.capabilities().contains(Capability.CHECKPOINT));
        Rig.refused(FailureCode.UNSUPPORTED, () -> one.checkpoints());
        assertEquals(List.of(), here.checkpoints().obstacles(id, run()));
    }

    @Test
    void aMachineGoesOnElsewhereAsItWasAtItsLastCheckpoint() throws Exception {
        Path stream = folder.resolve(name);
        String description = cutThreeTimes(stream);
        long last = lab.ticks(name);
        long boots = lab.boots(name);
        String before = lab.serial(name);
        goOn(description, stream);
        long written = onDisk("host-02", share.resolve(name + ".qcow2.hotseat-2-0"));
        assertTrue(written <= last, written + " of " + last);
        there.resume(id, run());
        Pattern line = Pattern.compile("tick (\\d+) disk \\1 ");
        Wait.until(SLOW, "ticks", () -> line.matcher(lab.serial(name).substring(before.length())).find());
        Matcher tick = line.matcher(lab.serial(name).substring(before.length()));
        assertTrue(tick.find());
        long first = Long.parseLong(tick.group(1));
        assertTrue(first - written >= 0 && first - written <= 1, first + " after " + written);
        assertEquals(boots, lab.boots(name), "the same run of the guest");
        copiedOn();
    }

    /** Then it is killed; the description of the last cut. */
    private String cutThreeTimes(Path stream) throws Exception {
        String description = "";
        Ear ear = new Ear();
        here.subscribe(ear);
        try (CheckpointSource source = here.checkpoints().source(id, 1, run()); Looks looks = new Looks(here, id)) {
            for (long generation = 1; generation <= 3; generation++) {
                try (Cut cut = source.cut(generation, run())) {
                    description = cut.description();
                    save(cut, stream);
                    assertTrue(cut.pause().toNanos() > 0);
                }
                assertTrue(source.acknowledged(generation, run()) <= 3);
                countsOn(name);
                assertFalse(isBackground("host-01"));
            }
            assertTrue(overlays() <= 3, "files are removed");
            assertEquals(Set.of(MachineState.RUNNING), looks.states(), "nobody sees a cut");
            lab.exec("host-01", "sh", "-c", "kill -9 $(cat /run/libvirt/qemu/" + name + ".pid)");
            Wait.until(SLOW, "it is gone", () -> state(here, id) == MachineState.OFF);
        }
        ear.awaitInOrder(SLOW, id, Change.STOPPED);
        assertEquals(List.of(Change.STOPPED), ear.lifeOf(id), "nobody hears of a cut");
        return description;
    }

    /** The next epoch brings down what the last one has left, and nothing stays of it. */
    private void copiedOn() throws Exception {
        try (CheckpointSource source = there.checkpoints().source(id, 2, run())) {
            for (long generation = 1; generation <= 4; generation++) {
                source.cut(generation, run()).close();
                assertTrue(source.acknowledged(generation, run()) <= 3);
                countsOn(name);
            }
        }
        assertEquals(3, overlays(), "base, what was brought down last, and what is written");
        assertTrue(Files.exists(share.resolve(name + ".qcow2.hotseat-2-4")));
    }

    @Test
    void whatAProgramThatDiedHasLeftIsPutInOrder() throws Exception {
        long generation = 1;
        try (Hypervisor dies = DRIVER.open(lab.within("host-01", share.resolve("own")), Deadline.in(SLOW))) {
            dies.checkpoints().source(id, 1, run()).cut(generation, run());
        }
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            assertFalse(isBackground("host-01"));
            generation = source.newest() + 1;
            assertEquals(2, generation);
            source.cut(generation, run()).close();
        }
        lab.virsh("host-01", "suspend", name);
        Files.createFile(share.resolve("own").resolve(id + ".cutting"));
        Files.createFile(share.resolve(name + ".qcow2.hotseat-0-7"));
        lab.exec("host-01", "qemu-img", "create", "-q", "-f", "qcow2", share.resolve(name + ".qcow2.hotseat-1-9")
                .toString(), "16M");
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            assertFalse(Files.exists(share.resolve(name + ".qcow2.hotseat-1-9")), "a cut that never came");
            assertEquals(9, source.newest());
            countsOn(name);
            for (generation = 10; generation <= 12; generation++) {
                source.cut(generation, run()).close();
                source.acknowledged(generation, run());
            }
        }
        assertEquals(3, overlays());
        countsOn(name);
    }

    @Test
    void aSuspendedMachineIsRefusedAndStaysSuspended() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            here.suspend(id, run());
            Rig.refused(FailureCode.WRONG_STATE, () -> source.cut(1, run()));
            assertEquals(MachineState.PAUSED, state(here, id));
            assertEquals(1, overlays());
            here.resume(id, run());
            try (Cut cut = source.cut(2, run())) {
                assertEquals(2, cut.generation());
            }
            assertEquals(2, source.newest());
        }
        countsOn(name);
        assertFalse(isBackground("host-01"));
    }

    private void cancel() {
        try {
            ask("{\"execute\": \"migrate_cancel\"}");
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void aMachineIsFreedWhoseCopyFails() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            long generation = 1;
            boolean failed = false;
            while (!failed) { // unless the copy was quicker
                CompletableFuture<Void> asked;
                try (Cut cut = source.cut(generation, run())) {
                    asked = CompletableFuture.runAsync(this::cancel); // the monitor may stand still until it is rescued
                    failed = fails(cut);
                }
                asked.get(1, TimeUnit.MINUTES);
                generation++;
                assertTrue(generation < 9, "it was cancelled some time");
            }
            countsOn(name);
            assertFalse(isBackground("host-01"));
            try (Cut cut = source.cut(generation, run())) {
                save(cut, folder.resolve(name));
            }
            source.acknowledged(generation, run());
            countsOn(name);
        }
    }

    @Test
    void whatNobodyHoldsIsFoldedAndNothingIsLostOfTheDisk() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 3, run())) {
            for (long generation = 1; generation <= 5; generation++) {
                source.cut(generation, run()).close();
                assertTrue(overlays() <= 4, "files: " + overlays());
                countsOn(name);
            }
            assertTrue(source.acknowledged(5, run()) <= 3);
        }
        here.forceOff(id, run());
        long last = lab.ticks(name);
        String xml = here.checkpoints().withNewestDisks(here.xml(id, XmlKind.STORED, run()), 4, run());
        assertTrue(xml.contains(".hotseat-3-5"), xml);
        here.checkpoints().mergeDisks(xml, 3, run());
        assertEquals(1, overlays());
        assertTrue(onDisk("host-01", disk) >= last, "the base has what the newest had");
        here.define(here.checkpoints().withNewestDisks(xml, 4, run()), run());
        here.start(id, false, run());
        countsOn(name);
        try (CheckpointSource source = here.checkpoints().source(id, 4, run())) {
            source.cut(1, run()).close();
        }
        Rig.refused(FailureCode.WRONG_STATE, () -> here.checkpoints().mergeDisks(xml, 4, run()));
        countsOn(name);
    }

    @Test
    void aMachineThatIsNotWantedOrNotFedLeavesNothing() throws Exception {
        String description;
        try (CheckpointSource source = here.checkpoints().source(id, 1, run()); Cut cut = source.cut(1, run())) {
            description = cut.description();
        }
        WaitingPlan plan = new WaitingPlan(id, description, 2, 1);
        long files = overlays();
        there.checkpoints().await(plan, run()).discard();
        WaitingMachine misled = there.checkpoints().await(plan, run());
        misled.stream().write(ByteBuffer.wrap(new byte[Cut.MOST]));
        Rig.refused(FailureCode.DAMAGED, () -> misled.finish(run()));
        misled.discard();
        assertEquals(files, overlays());
        assertTrue(Rig.sample(there, id).isEmpty());
        try (Stream<Path> left = Files.list(share.resolve("own"))) {
            assertEquals(0, left.count());
        }
        countsOn(name);
    }
}
