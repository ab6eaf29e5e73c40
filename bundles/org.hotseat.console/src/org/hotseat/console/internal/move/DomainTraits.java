// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.Video;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;

/**
 * What a move asks of a description.
 *
 * @param type kvm or qemu
 * @param cpuMode how its processor is made
 * @param files images in files
 * @param blocks block devices of the host
 * @param drives images in CD-ROM and floppy drives
 * @param cachesSafe whether no writable image is cached by the host
 * @param hostDevices labels of devices of the host
 * @param uses3d whether it draws by the host's 3D hardware
 * @param againstCopies why it cannot be copied to a standby while it runs
 */
record DomainTraits(String type, String cpuMode, List<String> files, List<String> blocks, List<String> drives,
        boolean cachesSafe, List<String> hostDevices, boolean uses3d, List<Obstacle> againstCopies) {

    static DomainTraits of(String xml) throws DomainSyntaxException, FailureException {
        DomainDocument domain = DomainDocument.parse(xml);
        List<Disk> disks = domain.devices().disks();
        List<Disk> written = disks.stream().filter(disk -> !isDrive(disk) && !disk.readOnly()).toList();
        return new DomainTraits(domain.identity().type(), domain.processor().mode(),
                paths(disks.stream().filter(disk -> !isDrive(disk) && disk.source() == Disk.Source.FILE).toList()),
                paths(disks.stream().filter(disk -> disk.source() == Disk.Source.BLOCK).toList()),
                paths(disks.stream().filter(DomainTraits::isDrive).toList()),
                written.stream().allMatch(DomainTraits::isUncached),
                domain.devices().hostDevices().stream().map(Device::label).toList(),
                domain.devices().videos().stream().anyMatch(Video::acceleration3d), WrittenObstacles.of(xml));
    }

    private static boolean isDrive(Disk disk) {
        return disk.device().equals("cdrom") || disk.device().equals("floppy");
    }

    private static boolean isUncached(Disk disk) {
        return disk.cache().equals("none") || disk.cache().equals("directsync") || disk.shareable();
    }

    private static List<String> paths(List<Disk> disks) {
        return disks.stream().map(Disk::path).filter(path -> !path.isEmpty()).toList();
    }
}
