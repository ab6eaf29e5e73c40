// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.domain.Devices;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.Video;

/** Says what in a description stands in the way of moving the machine or protecting it. Pure. */
public final class Readiness {

    private Readiness() {
    }

    /**
     * Whether the machine may move while it runs.
     *
     * @param domain the description
     * @return one sentence
     */
    public static String migration(DomainDocument domain) {
        List<String> obstacles = obstacles(domain);
        return obstacles.isEmpty() ? Messages.migrationReady : String.join(" ", obstacles);
    }

    private static List<String> obstacles(DomainDocument domain) {
        Devices devices = domain.devices();
        List<String> found = new ArrayList<>();
        for (HostDevice device : devices.hostDevices()) {
            found.add(NLS.bind(Messages.migrationHostDevice, device.label()));
        }
        for (Disk disk : devices.disks()) {
            boolean local = disk.source() == Disk.Source.FILE || disk.source() == Disk.Source.BLOCK;
            if (local && !disk.readOnly() && !disk.path().isEmpty() && disk.cache().matches("writeback|unsafe")) {
                found.add(NLS.bind(Messages.migrationCache, disk.target(), disk.cache()));
            }
        }
        if (devices.graphics().stream().anyMatch(display -> display.type().equals("sdl"))) {
            found.add(Messages.migrationLocalDisplay);
        }
        if ("host-passthrough".equals(domain.processor().mode())) {
            found.add(Messages.migrationPassthrough);
        }
        return found;
    }

    /**
     * Whether the machine can be protected.
     *
     * @param domain the description
     * @return one sentence
     */
    public static String protection(DomainDocument domain) {
        if (domain.devices().videos().stream().anyMatch(Video::acceleration3d)) {
            return Messages.protection3d;
        }
        List<HostDevice> devices = domain.devices().hostDevices();
        return devices.isEmpty() ? Messages.protectionReady
                : NLS.bind(Messages.protectionHostDevice, devices.get(0).label());
    }
}
