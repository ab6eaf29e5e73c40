// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.hypervisor.internal.libvirt.jna.Virt;
import org.hotseat.hypervisor.internal.libvirt.jna.VirtLink;
import org.hotseat.hypervisor.internal.libvirt.jna.VirtQemu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** Checkpoints of a guest that counts in its memory and on its disk, on real hosts. */
@Tag("lab")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class CheckpointLabTest extends LabTest {

    /** A folder that has the same name outside the hosts and on both of them. */
    private static final String SHARE = "mkdir -p %1$s; mountpoint -q %1$s || mount --bind /var/lib/libvirt/images %1$s";

    private static final String MORE_DISKS = """
            <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>
            <target dev='vdb' bus='virtio'/></disk>
            <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>
            """;

    private final String name = "copied-" + UUID.randomUUID().toString().substring(0, 4);
    private Path share;
    private Path disk;
    private MachineId id;
    private Hypervisor here;
    private Hypervisor there;

    @BeforeAll
    static void makeLab() throws Exception {
        lab = Lab.idle(folder);
    }

    @BeforeEach
    void begin() throws Exception {
        share = lab.folder().resolve("images");
        for (String host : List.of("host-01", "host-02")) {
            lab.exec(host, "sh", "-c", SHARE.formatted(share));
        }
        Path own = Files.createDirectories(share.resolve("own"));
        here = DRIVER.open(lab.within("host-01", own), Deadline.in(SLOW));
        there = DRIVER.open(lab.within("host-02", own), Deadline.in(SLOW));
        disk = share.resolve(name + ".qcow2");
        lab.exec("host-01", "qemu-img", "create", "-q", "-f", "qcow2", disk.toString(), "16M");
        lab.exec("host-01", "qemu-img", "create", "-q", "-f", "raw", share.resolve("second-" + name).toString(), "8M");
        id = here.define(one.xml(machine(one, "plot-1"), XmlKind.STORED, run()).replaceFirst("<uuid>.*</uuid>", "")
                .replace("/var/lib/libvirt/images/plot-1.qcow2", disk.toString())
                .replaceAll("<mac address='[^']*'/>", "").replace("plot-1", name)
                .replaceFirst("<interface", MORE_DISKS.formatted(share.resolve("second-" + name)) + "<interface"), run());
        here.start(id, false, run());
        countsOn(name);
    }

    @AfterEach
    void end() throws Exception {
        for (Hypervisor host : List.of(here, there)) {
            if (Rig.sample(host, id).isPresent()) {
                if (state(host, id) != MachineState.OFF) {
                    host.forceOff(id, run());
                }
                if (Rig.sample(host, id).isPresent()) {
                    host.undefine(id, new UndefineOptions(true, true), run());
                }
            }
            host.close();
        }
    }

    @Test
    void onlyAProgramOnTheHostItselfCanDoIt() throws Exception {
        assertTrue(here.capabilities().contains(Capability.CHECKPOINT));
        assertFalse(one.capabilities().contains(Capability.CHECKPOINT));
        Rig.refused(FailureCode.UNSUPPORTED, () -> one.checkpoints());
        assertEquals(List.of(), here.checkpoints().obstacles(id, run()));
    }

    @Test
    void aMachineGoesOnElsewhereAsItWasAtItsLastCheckpoint() throws Exception {
        String description = "";
        Path stream = folder.resolve(name);
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
        long last = lab.ticks(name);
        long boots = lab.boots(name);
        String before = lab.serial(name);
        goOn(description, stream);
        long written = onDisk("host-02", share.resolve(name + ".qcow2.hotseat-2-0"));
        assertTrue(written <= last, written + " of " + last);
        there.resume(id, run());
        Wait.until(SLOW, "ticks", () -> lab.serial(name).substring(before.length()).contains(" disk "));
        Matcher tick = Pattern.compile("tick (\\d+) disk \\1 ").matcher(lab.serial(name).substring(before.length()));
        assertTrue(tick.find(), lab.serial(name).substring(before.length()));
        long first = Long.parseLong(tick.group(1));
        assertTrue(first - written >= 0 && first - written <= 1, first + " after " + written);
        assertEquals(boots, lab.boots(name), "the same run of the guest");
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

    @Test
    void aMachineIsFreedWhoseCopyFails() throws Exception {
        try (CheckpointSource source = here.checkpoints().source(id, 1, run())) {
            long generation = 1;
            boolean failed = false;
            while (!failed) { // unless the copy was quicker
                try (Cut cut = source.cut(generation, run())) {
                    ask("{\"execute\": \"migrate_cancel\"}");
                    failed = fails(cut);
                }
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

    private static boolean fails(Cut cut) throws Exception {
        try {
            while (!cut.whole()) {
                Thread.onSpinWait();
            }
            return false;
        } catch (FailureException failed) {
            return true;
        }
    }

    /** QEMU's monitor, at once. */
    private void ask(String command) throws Exception {
        VirtLink link = new VirtLink(Lab.uri(lab.socket("host-01")).toString());
        try {
            Pointer domain = Virt.virDomainLookupByUUIDString(link.pointer(), id.toString());
            assertEquals(0, VirtQemu.virDomainQemuMonitorCommand(domain, command, new PointerByReference(), 0));
            Virt.virDomainFree(domain);
        } finally {
            link.close();
        }
    }

    private void goOn(String description, Path stream) throws Exception {
        WaitingMachine waiting = there.checkpoints().await(new WaitingPlan(id, description, 2, 3), run());
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
        assertEquals(MachineState.PAUSED, state(there, id));
    }

    private static void save(Cut cut, Path file) throws Exception {
        long position = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            boolean whole = false;
            while (!whole) {
                whole = cut.whole();
                long copied = cut.copied();
                while (position < copied) {
                    position += out.write(cut.view(position, (int) Math.min(Cut.MOST, copied - position)));
                }
            }
        }
        assertEquals("QEVM", new String(Files.newInputStream(file).readNBytes(4)));
    }

    private boolean isBackground(String host) {
        return lab.virsh(host, "qemu-monitor-command", name, "{\"execute\":\"query-migrate-capabilities\"}")
                .replace(" ", "").contains("\"state\":true,\"capability\":\"background-snapshot\"");
    }

    private long overlays() throws IOException {
        try (Stream<Path> files = Files.list(share)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).count();
        }
    }

    private static long onDisk(String host, Path image) {
        lab.exec(host, "qemu-img", "dd", "-U", "-f", "qcow2", "-O", "raw", "bs=512", "count=1", "if=" + image,
                "of=/tmp/sector");
        Matcher count = Pattern.compile("count (\\d+) ").matcher(lab.exec(host, "cat", "/tmp/sector"));
        assertTrue(count.find());
        return Long.parseLong(count.group(1));
    }
}
