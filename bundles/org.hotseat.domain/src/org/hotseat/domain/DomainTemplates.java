// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.Video;

/** Makes descriptions of new machines. Pure. */
public final class DomainTemplates {

    private DomainTemplates() {
    }

    /**
     * A new machine with what nearly every one needs: ACPI, a VNC display, the channels of the guest's agent and
     * of its programs, a watchdog, a source of random numbers.
     *
     * @param wish what is given
     * @return libvirt domain XML
     */
    public static String create(DomainTemplate wish) {
        DomainDocument domain = empty();
        domain.identity().setType(wish.type());
        domain.identity().setName(wish.name());
        domain.memory().setMaximumKib(wish.memoryKib());
        domain.processor().setMaximum(wish.vcpus());
        domain.identity().setArchitecture(wish.architecture());
        domain.identity().setMachineType(wish.machineType());
        domain.features().setAcpi(true);
        if (wish.architecture().equals("x86_64") || wish.architecture().equals("i686")) {
            domain.features().setApic(true);
        }
        if (wish.type().equals("kvm")) {
            domain.processor().setMode("host-model");
        }
        domain.features().setClockOffset("utc");
        domain.boot().setOrder(drives(domain, wish));
        comfort(domain);
        return domain.text();
    }

    private static DomainDocument empty() {
        try {
            return DomainDocument.parse("<domain>\n  <name/>\n</domain>\n");
        } catch (DomainSyntaxException impossible) {
            throw new IllegalStateException("a constant is well-formed", impossible);
        }
    }

    private static List<Device> drives(DomainDocument domain, DomainTemplate wish) {
        List<Device> order = new ArrayList<>();
        if (!wish.cdromPath().isEmpty()) {
            Disk drive = domain.devices().addCdrom(wish.machineType().startsWith("pc") ? "ide" : "sata");
            drive.setPath(wish.cdromPath());
            order.add(drive);
        }
        if (!wish.diskPath().isEmpty()) {
            Disk disk = domain.devices().addDisk();
            disk.setPath(wish.diskPath());
            order.add(0, disk);
        }
        if (!wish.bridge().isEmpty()) {
            NetworkInterface card = domain.devices().addInterface();
            card.setSource(wish.bridge());
            order.add(card);
        }
        return order;
    }

    private static void comfort(DomainDocument domain) {
        Devices devices = domain.devices();
        devices.addSerial();
        devices.addGuestAgent();
        devices.addGuestLine();
        devices.addGraphics("vnc");
        Video video = devices.addVideo();
        video.setHeads(1);
        devices.addWatchdog();
        devices.addRng();
    }
}
