// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.Domains;

/**
 * Two hosts of a lab; the firmware of its machines waits for ever, since there is nothing to boot. The program counts
 * as one on the first host: a folder has the same name outside and there.
 */
final class QemuWorld implements ContractWorld {

    private final LibvirtDriver driver;
    private final Lab lab;
    private final Path share;
    private final HypervisorTarget host;
    private final HypervisorTarget other;
    private volatile Set<MachineId> frozen = Set.of();

    QemuWorld(LibvirtDriver driver, Lab lab) throws IOException {
        this.driver = driver;
        this.lab = lab;
        this.share = lab.share("host-01");
        this.host = lab.within("host-01", Files.createDirectories(share.resolve("own")));
        this.other = lab.target("host-02");
    }

    @Override
    public HypervisorDriver driver() {
        return driver;
    }

    @Override
    public HypervisorTarget host() {
        return new HypervisorTarget(host.uri(), host.cutLink(), () -> frozen, host.here());
    }

    @Override
    public Optional<HypervisorTarget> otherHost() {
        return Optional.of(other);
    }

    @Override
    public String machine(String name, UUID uuid) {
        return machine(name, uuid, "");
    }

    private static String machine(String name, UUID uuid, String disks) {
        return Domains.small("qemu", "<type arch='x86_64' machine='pc'>hvm</type>", name, uuid, disks + """
                <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>
                <video><model type='vga'/></video><memballoon model='virtio'/>""");
    }

    @Override
    public String copied(String name, UUID uuid) {
        Path disk = share.resolve(uuid + ".qcow2");
        lab.exec("host-01", "qemu-img", "create", "-q", "-f", "qcow2", disk.toString(), "8M");
        return machine(name, uuid, """
                <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%s'/>
                <target dev='vda' bus='virtio'/></disk>""".formatted(disk));
    }

    /** The base is named as it is seen from the image, and the host says where that is. */
    @Override
    public Overlay overlay() throws IOException, InterruptedException {
        lab.exec("host-01", "sh", "-c", "cd '" + imageFolder() + "' && rm -f over.qcow2 && mkdir -p bases"
                + " && qemu-img create -q -f qcow2 bases/first.qcow2 64M"
                + " && qemu-img create -q -f qcow2 -b bases/first.qcow2 -F qcow2 over.qcow2");
        return new Overlay(imageFolder(), "over.qcow2", imageFolder() + "/bases/first.qcow2");
    }

    @Override
    public Optional<Plug> plug() {
        return Optional.of(new Plug("<input type='tablet' bus='usb'/>", "type='tablet'"));
    }

    @Override
    public void freeze(Set<MachineId> machines) {
        frozen = Set.copyOf(machines);
    }

    @Override
    public Duration slowest() {
        return Duration.ofSeconds(60);
    }
}
