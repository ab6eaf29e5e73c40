// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.ImageUse;
import org.hotseat.hypervisor.image.DiskImage;

/**
 * What the machines of one host use, and the images in the folders of their disks.
 *
 * @param host which
 * @param hostName its name
 * @param uses in the order of the machines
 * @param images by whole path
 */
record HostFiles(HostId host, String hostName, List<Use> uses, Map<String, DiskImage> images) {

    /**
     * A file in a description.
     *
     * @param machine whose
     * @param name of the machine
     * @param path of the file, in one form
     * @param base whether the disk only stands on it
     * @param own whether it is the file of a disk that this machine writes alone
     */
    record Use(MachineId machine, String name, String path, boolean base, boolean own) {
    }

    ImageUse told(Use use, boolean base) {
        return new ImageUse(Optional.of(use.machine), use.name, host, hostName, base);
    }
}
