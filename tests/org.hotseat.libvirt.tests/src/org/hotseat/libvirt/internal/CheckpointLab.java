// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.jna.VirtLink;
import org.hotseat.libvirt.internal.jna.VirtQemu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** A guest that counts in its memory and on its disk, and has a second disk and a drive, on one of two real hosts. */
abstract class CheckpointLab extends LabTest {

    private static final String MORE_DISKS = """
            <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>
            <target dev='vdb' bus='virtio'/></disk>
            <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>
            """;

    final String name = "copied-" + UUID.randomUUID().toString().substring(0, 4);
    Path share;
    Path disk;
    MachineId id;
    Hypervisor here;
    Hypervisor there;

    @BeforeAll
    static void makeLab() throws Exception {
        lab = Lab.idle(folder);
    }

    @BeforeEach
    void begin() throws Exception {
        for (String host : List.of("host-01", "host-02")) {
            share = lab.share(host);
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

    static boolean fails(Cut cut) throws Exception {
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
    void ask(String command) throws Exception {
        VirtLink link = new VirtLink(Lab.uri(lab.socket("host-01")).toString());
        try {
            Pointer domain = Virt.virDomainLookupByUUIDString(link.pointer(), id.toString());
            assertEquals(0, VirtQemu.virDomainQemuMonitorCommand(domain, command, new PointerByReference(), 0));
            Virt.virDomainFree(domain);
        } finally {
            link.close();
        }
    }

    void goOn(String description, Path stream) throws Exception {
        comes(there.checkpoints().await(new WaitingPlan(id, description, 2, 3), run()), stream);
    }

    /** Gives a machine that waits all that it lacks; it is there then, standing still. */
    void comes(WaitingMachine waiting, Path stream) throws Exception {
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

    static void save(Cut cut, Path file) throws Exception {
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

    boolean isBackground(String host) {
        return lab.virsh(host, "qemu-monitor-command", name, "{\"execute\":\"query-migrate-capabilities\"}")
                .replace(" ", "").contains("\"state\":true,\"capability\":\"background-snapshot\"");
    }

    long overlays() throws IOException {
        try (Stream<Path> files = Files.list(share)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).count();
        }
    }

    static long onDisk(String host, Path image) {
        lab.exec(host, "qemu-img", "dd", "-U", "-f", "qcow2", "-O", "raw", "bs=512", "count=1", "if=" + image,
                "of=/tmp/sector");
        Matcher count = Pattern.compile("count (\\d+) ").matcher(lab.exec(host, "cat", "/tmp/sector"));
        assertTrue(count.find());
        return Long.parseLong(count.group(1));
    }
}
