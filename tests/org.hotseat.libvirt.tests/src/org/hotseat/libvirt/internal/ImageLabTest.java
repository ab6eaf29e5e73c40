// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.contract.Domains;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.hypervisor.image.NewImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Disk images and names on real hosts: what the host has afterwards, beyond what its libvirt answers. */
@Tag("lab")
class ImageLabTest extends LabTest {

    private static final DataSize SIZE = DataSize.ofGib(20);

    private final String folder = "/srv/odd " + UUID.randomUUID();

    @Test
    void aFolderThatIsNoPoolIsUsedAndNoPoolStays() throws Exception {
        lab.exec("host-01", "mkdir", "-p", folder + "/below");
        lab.exec("host-01", "truncate", "-s", "5M", folder + "/medium.iso");
        String pools = pools();
        one.createImage(image("new.qcow2"), run());
        assertEquals(List.of("medium.iso", "new.qcow2"), names());
        assertTrue(lab.exec("host-01", "qemu-img", "info", folder + "/new.qcow2").contains("20 GiB"));
        one.deleteImage(folder + "/new.qcow2", run());
        Rig.refused(FailureCode.NOT_FOUND, () -> one.deleteImage(folder + "/below", run()));
        assertEquals(List.of("medium.iso"), names());
        assertEquals(pools, pools());
    }

    @Test
    void severalConsolesWorkInOneFolderAtOnce() throws Exception {
        lab.exec("host-01", "mkdir", "-p", folder);
        String pools = pools();
        List<Callable<Void>> works = new ArrayList<>();
        IntStream.range(0, 6).forEach(number -> works.add(() -> {
            one.createImage(image(number + ".qcow2"), run());
            one.images(folder, run());
            return null;
        }));
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            for (Future<Void> work : threads.invokeAll(works)) {
                work.get();
            }
        }
        assertEquals(works.size(), names().size());
        assertEquals(pools, pools());
    }

    @Test
    void aPoolThatABrokenConnectionLeftBehindIsEnded() throws Exception {
        lab.exec("host-01", "mkdir", "-p", folder);
        String pools = pools();
        lab.virsh("host-01", "pool-create-as", "hotseat-visit-left", "dir", "--target", folder);
        assertEquals(List.of(), names());
        assertEquals(pools, pools());
    }

    @Test
    void thePoolOfAnotherStaysAndOneThatIsOffIsNotSwitchedOn() throws Exception {
        lab.exec("host-01", "mkdir", "-p", folder);
        lab.virsh("host-01", "pool-define-as", "theirs", "dir", "--target", folder);
        String off = pools();
        Rig.refused(FailureCode.WRONG_STATE, () -> one.images(folder, run()));
        assertEquals(off, pools());
        lab.virsh("host-01", "pool-start", "theirs");
        String on = pools();
        one.createImage(image("in theirs.qcow2"), run());
        assertEquals(List.of("in theirs.qcow2"), names());
        assertEquals(on, pools());
        lab.virsh("host-01", "pool-destroy", "theirs");
        lab.virsh("host-01", "pool-undefine", "theirs");
    }

    @Test
    void aFileThatCameByAnotherWayIsNotOverwritten() throws Exception {
        lab.exec("host-01", "mkdir", "-p", folder);
        lab.virsh("host-01", "pool-create-as", "known", "dir", "--target", folder);
        lab.exec("host-01", "sh", "-c", "echo precious > '" + folder + "/late.qcow2'");
        for (ImageFormat format : ImageFormat.values()) {
            NewImage image = new NewImage(folder, "late.qcow2", format, SIZE);
            Rig.refused(FailureCode.EXISTS, () -> one.createImage(image, run()));
        }
        assertEquals("precious", lab.exec("host-01", "cat", folder + "/late.qcow2").strip());
        lab.virsh("host-01", "pool-destroy", "known");
    }

    @Test
    void aMachineRunsFromANewImageUnderANewNameAndOutlivesARestart() throws Exception {
        lab.exec("host-01", "mkdir", "-p", folder);
        one.createImage(image("disk.qcow2"), run());
        DiskImage disk = one.images(folder, run()).images().get(0);
        MachineId id = one.define(Domains.small("qemu", "<type arch='x86_64' machine='pc'>hvm</type>", "first",
                UUID.randomUUID(), "<disk type='file'><driver name='qemu' type='qcow2'/><source file='" + disk.path()
                        + "'/><target dev='vda' bus='virtio'/></disk>"), run());
        one.rename(id, "席位 \"7\" & co", run());
        one.start(id, false, run());
        assertEquals(MachineState.RUNNING, state(one, id));
        Rig.refused(FailureCode.WRONG_STATE, () -> one.rename(id, "now", run()));
        one.forceOff(id, run());
        lab.restartLibvirt("host-01");
        close();
        open();
        assertEquals("席位 \"7\" & co", Rig.sample(one, id).orElseThrow().name());
        one.undefine(id, new UndefineOptions(true, true), run());
        assertEquals(List.of("disk.qcow2"), names());
    }

    @Test
    void aMachineWithSavedMemoryKeepsItsName() throws Exception {
        MachineId id = counting(one, "plot-1");
        one.save(id, run());
        FailureException failed = Rig.refused(FailureCode.WRONG_STATE, () -> one.rename(id, "other", run()));
        assertFalse(failed.failure().message().isBlank());
        one.start(id, false, run());
        countsOn("plot-1");
    }

    private NewImage image(String name) {
        return new NewImage(folder, name, ImageFormat.QCOW2, SIZE);
    }

    private List<String> names() throws FailureException {
        return one.images(folder, run()).images().stream().map(DiskImage::name).toList();
    }

    /** All pools of the host and whether they are on. */
    private static String pools() throws Exception {
        return lab.virsh("host-01", "pool-list", "--all") + lab.exec("host-01", "ls", "/run/libvirt/storage",
                "/etc/libvirt/storage");
    }
}
