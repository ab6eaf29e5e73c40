// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checkpoints of a guest whose two disks are behind a daemon, on real hosts. */
@Tag("lab")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ServedLabTest extends CheckpointLab {

    private static final Pattern TICK = Pattern.compile("tick (\\d+) disk \\1 ");

    private String stored = "";

    @BeforeEach
    void putItBehindADaemon() throws Exception {
        here.forceOff(id, run());
        here.close();
        there.close();
        here = open("host-01", "a");
        there = open("host-02", "b");
        stored = here.xml(id, XmlKind.STORED, run());
        here.define(here.checkpoints().withNewestDisks(stored, 1, run()), run());
        assertTrue(here.xml(id, XmlKind.STORED, run()).contains("protocol='nbd'"));
        here.start(id, false, run());
        countsOn(name);
    }

    /** With a folder of its own for each: both are the same machine's, outside. */
    private Hypervisor open(String host, String own) throws Exception {
        Path folder = Files.createDirectories(share.resolve(own)).resolve("own");
        return DRIVER.open(new HypervisorTarget(Lab.uri(lab.socket(host)), () -> { }, FrozenMachines.NONE,
                Optional.of(folder), true), Deadline.in(SLOW));
    }

    private void awaitDaemonsEnd(String own) throws Exception {
        Wait.until(SLOW, "its daemon ends", () -> !Files.exists(share.resolve(own).resolve("own")
                .resolve(id.toString())));
    }

    @Test
    void aMachineBehindADaemonGoesOnElsewhereAndIsCopiedAgain() throws Exception {
        assertEquals(List.of(), here.checkpoints().obstacles(id, run()));
        Path stream = folder.resolve(name);
        String description = cutSixTimes(stream);
        awaitDaemonsEnd("a");
        long last = lab.ticks(name);
        long boots = lab.boots(name);
        String before = lab.serial(name);
        goOn(description, stream);
        assertTrue(there.xml(id, XmlKind.LIVE, run()).contains("protocol='nbd'"));
        there.resume(id, run());
        Wait.until(SLOW, "ticks", () -> TICK.matcher(lab.serial(name).substring(before.length())).find());
        Matcher tick = TICK.matcher(lab.serial(name).substring(before.length()));
        assertTrue(tick.find());
        assertTrue(Long.parseLong(tick.group(1)) <= last + 1);
        assertEquals(boots, lab.boots(name), "the same run of the guest");
        copiedAgain();
        there.forceOff(id, run());
        long written = lab.ticks(name);
        awaitDaemonsEnd("b");
        here.checkpoints().mergeDisks(stored, 2, run());
        assertEquals(1, overlays());
        assertTrue(onDisk("host-01", disk) >= written - 1, "the base has what the newest had");
    }

    /** Then it is killed; the description of the last cut. */
    private String cutSixTimes(Path stream) throws Exception {
        String description = "";
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            for (long generation = 1; generation <= 6; generation++) {
                try (Cut cut = source.cut(generation, run())) {
                    description = cut.description();
                    save(cut, stream);
                }
                assertTrue(source.acknowledged(generation, run()) <= 3);
                countsOn(name);
            }
            assertTrue(overlays() <= 3, "files are removed");
            assertFalse(description.contains("nbd"), description);
            assertTrue(description.contains(disk + ".hotseat-1-6"), description);
            lab.exec("host-01", "sh", "-c", "kill -9 $(cat /run/libvirt/qemu/" + name + ".pid)");
            Wait.until(SLOW, "it is gone", () -> state(here, id) == MachineState.OFF);
        }
        return description;
    }

    private void copiedAgain() throws Exception {
        try (CheckpointSource source = there.checkpoints().source(id, 2, run())) {
            for (long generation = 1; generation <= 3; generation++) {
                source.cut(generation, run()).close();
                assertTrue(source.acknowledged(generation, run()) <= 3);
                countsOn(name);
            }
        }
    }

    @Test
    void oneThatWaitsGetsTheDisksOfTheLastCut() throws Exception {
        Path stream = folder.resolve(name);
        WaitingPlan last;
        ArmedMachine armed;
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            armed = there.checkpoints().arm(cut(source, 1, stream), run());
            cut(source, 2, stream);
            last = cut(source, 3, stream);
            assertTrue(armed.fits(last));
            assertFalse(armed.fits(new WaitingPlan(id, last.description(), 3, 3)), "another epoch");
            lab.exec("host-01", "sh", "-c", "kill -9 $(cat /run/libvirt/qemu/" + name + ".pid)");
            Wait.until(SLOW, "it is gone", () -> state(here, id) == MachineState.OFF);
        }
        awaitDaemonsEnd("a");
        long boots = lab.boots(name);
        String before = lab.serial(name);
        armed.connect(last, run());
        armed.connect(last, run());
        comes(armed, stream);
        long written = onDisk("host-02", disk.resolveSibling(disk.getFileName() + ".hotseat-2-0"));
        there.resume(id, run());
        Wait.until(SLOW, "ticks", () -> TICK.matcher(lab.serial(name).substring(before.length())).find());
        Matcher tick = TICK.matcher(lab.serial(name).substring(before.length()));
        assertTrue(tick.find());
        long first = Long.parseLong(tick.group(1)) - written;
        assertTrue(first == 0 || first == 1, first + " after " + written);
        assertEquals(boots, lab.boots(name), "the same run of the guest");
        copiedAgain();
        there.forceOff(id, run());
        awaitDaemonsEnd("b");
    }

    private WaitingPlan cut(CheckpointSource source, long generation, Path stream) throws Exception {
        try (Cut cut = source.cut(generation, run())) {
            save(cut, stream);
            source.acknowledged(generation, run());
            countsOn(name);
            return new WaitingPlan(id, cut.description(), 2, generation);
        }
    }

    @Test
    void oneThatIsNotNeededLeavesNothing() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            WaitingPlan plan = cut(source, 1, folder.resolve(name));
            long files = overlays();
            ArmedMachine armed = there.checkpoints().arm(plan, run());
            assertEquals(files, overlays(), "no file before it is needed");
            armed.connect(plan, run());
            armed.discard();
            awaitDaemonsEnd("b");
            assertEquals(files, overlays());
            assertFalse(armed.isWaiting());
            assertFalse(armed.fits(plan));
            countsOn(name);
        }
    }

    /** Its disk is a socket of one host: that is told before anything of it is begun. */
    @Test
    void itDoesNotMoveAsLongAsADaemonServesIt() throws Exception {
        Rig.refused(FailureCode.UNSUPPORTED, () -> here.checkpoints().mayMove(id));
        Rig.refused(FailureCode.UNSUPPORTED, () -> here.migrate(id, there, new MigrationOptions("", Duration.ZERO, 0,
                true, true), run()));
        countsOn(name);
        there.checkpoints().mayMove(id);
        here.forceOff(id, run());
        awaitDaemonsEnd("a");
        here.checkpoints().mayMove(id);
    }

    @Test
    void aMachineEndsWithItsDaemonAndLosesNothingThatItHasFlushed() throws Exception {
        List<HypervisorEvent> heard = new CopyOnWriteArrayList<>();
        here.subscribe(heard::add);
        long before = lab.ticks(name);
        killDaemon();
        Wait.until(SLOW, "it is ended too", () -> state(here, id) == MachineState.OFF);
        Wait.until(SLOW, "it is told", () -> heard.stream().anyMatch(one -> one instanceof DiskError lost
                && lost.id().equals(id) && lost.name().equals(name) && lost.reason().equals(DiskError.UNSERVED)));
        assertTrue(onDisk("host-01", disk) >= before - 1);
        here.define(here.checkpoints().withNewestDisks(stored, 2, run()), run());
        here.start(id, false, run());
        countsOn(name);
        here.close();
        awaitLetGo();
        killDaemon();
        Wait.until(SLOW, "it stands still", () -> lab.virsh("host-01", "domstate", name, "--reason").contains(
                "I/O error"));
        assertFalse(lab.serial(name).contains("I/O error"), "its guest has heard of an error");
        here = open("host-01", "a");
        Wait.until(SLOW, "it is ended by the next one", () -> state(here, id) == MachineState.OFF);
    }

    /** A daemon greets one at a time: whoever has asked it has left then. */
    private void awaitLetGo() throws Exception {
        try (SocketChannel monitor = SocketChannel.open(UnixDomainSocketAddress.of(ofDaemon("monitor")))) {
            assertTrue(monitor.read(ByteBuffer.allocate(1)) > 0);
        }
    }

    private Path ofDaemon(String file) {
        return share.resolve("a").resolve("own").resolve(id.toString()).resolve(file);
    }

    private void killDaemon() throws Exception {
        Path pid = ofDaemon("pid");
        assertTrue(ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow().destroyForcibly());
    }

    @Test
    void anotherConnectionGoesOnWithTheSameDaemon() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            source.cut(1, run()).close();
            source.cut(2, run()).close();
        }
        here.close();
        here = open("host-01", "a");
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            assertEquals(2, source.newest());
            source.acknowledged(2, run());
            source.cut(3, run()).close();
            assertTrue(source.acknowledged(3, run()) <= 3);
            countsOn(name);
        }
        Rig.refused(FailureCode.WRONG_STATE, () -> here.checkpoints().mergeDisks(stored, 1, run()));
        assertFalse(here.checkpoints().withNewestDisks(stored, 2, run()).contains("nbd"), "it runs");
        countsOn(name);
        here.forceOff(id, run());
        awaitDaemonsEnd("a");
    }
}
