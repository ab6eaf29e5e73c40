// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Places;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.NetworkInterface;

/** What a machine boots from, then what else it could boot from. Pure. */
public final class BootList {

    private BootList() {
    }

    /**
     * All bootable devices.
     *
     * @param domain the description
     * @return those of the boot order first
     */
    public static List<Device> all(DomainDocument domain) {
        List<Device> all = new ArrayList<>(domain.boot().order());
        domain.boot().bootable().stream()
                .filter(device -> all.stream().noneMatch(one -> one.element() == device.element())).forEach(all::add);
        return all;
    }

    /**
     * Sets the boot order.
     *
     * @param domain the description
     * @param paths places of the devices, first choice first
     */
    public static void order(DomainDocument domain, List<String> paths) {
        List<Device> bootable = domain.boot().bootable();
        domain.boot().setOrder(paths.stream().flatMap(path -> bootable.stream()
                .filter(device -> Places.path(device.element()).equals(path)).limit(1)).toList());
    }

    /**
     * The name of a device in the boot order.
     *
     * @param device a bootable device
     * @return its label with what tells it from its like
     */
    public static String label(Device device) {
        return switch (device) {
            case Disk disk -> (disk.label() + "  " + disk.path() + disk.iscsi().target()).strip();
            case NetworkInterface card -> card.mac().isEmpty() ? card.label() : card.label() + "  " + card.mac();
            default -> device.label();
        };
    }
}
