// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Element;

/** Refuses devices that no hypervisor would take, with the words that say where. Pure. */
final class DeviceCheck {

    private static final Set<String> KINDS = Set.of("audio", "channel", "console", "controller", "disk", "emulator",
            "filesystem", "graphics", "hostdev", "hub", "input", "interface", "iommu", "lease", "memballoon", "memory",
            "panic", "parallel", "redirdev", "redirfilter", "rng", "serial", "shmem", "smartcard", "sound", "tpm",
            "video", "vsock", "watchdog");
    private static final Set<String> BUSES = Set.of("ide", "fdc", "scsi", "virtio", "usb", "sata", "sd", "xen", "");
    private static final Map<String, Set<String>> TYPES = Map.of(
            "disk", Set.of("file", "block", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa"),
            "interface", Set.of("bridge", "network", "user", "direct", "ethernet", "hostdev", "server", "client",
                    "mcast", "udp", "internal", "vhostuser", "vdpa"),
            "graphics", Set.of("vnc", "spice", "sdl", "rdp", "desktop", "egl-headless", "dbus"),
            "hostdev", Set.of("usb", "pci", "scsi", "scsi_host", "mdev", "storage", "misc", "net"));
    private static final Set<String> ACTIONS = Set.of("reset", "shutdown", "poweroff", "pause", "none", "dump",
            "inject-nmi", "");

    private DeviceCheck() {
    }

    /** Checks all devices of a description. */
    static void all(Element devices) throws FailureException {
        Set<String> targets = new HashSet<>();
        for (Element device : Xml.children(devices)) {
            if (KINDS.contains(device.getTagName())) {
                one(device);
            }
            if (device.getTagName().equals("disk")) {
                String target = Xml.attribute(device, "target", "dev");
                Refusal.require(targets.add(target), Messages.targetTwice, target);
            }
        }
    }

    /** Checks a device that is plugged in. */
    static void plugged(Element device) throws FailureException {
        Refusal.require(KINDS.contains(device.getTagName()), Messages.unknownDevice, device.getTagName());
        one(device);
    }

    private static void one(Element device) throws FailureException {
        String kind = device.getTagName();
        Set<String> types = TYPES.get(kind);
        if (types != null) {
            String type = device.getAttribute("type");
            Refusal.require(types.contains(type) || type.isEmpty() && kind.equals("disk"), Messages.badType, kind,
                    type);
        }
        switch (kind) {
            case "disk" -> disk(device);
            case "interface" -> card(device);
            case "watchdog" -> Refusal.require(ACTIONS.contains(device.getAttribute("action")), Messages.badAction,
                    device.getAttribute("action"));
            default -> {
                // nothing else that is refused here
            }
        }
    }

    private static void disk(Element disk) throws FailureException {
        String target = Xml.attribute(disk, "target", "dev");
        Refusal.require(!target.isEmpty(), Messages.noTarget);
        Refusal.require(target.matches("(fd|hd|vd|sd|xvd|ubd)[a-z]{1,3}"), Messages.badTarget, target);
        String bus = Xml.attribute(disk, "target", "bus");
        Refusal.require(BUSES.contains(bus), Messages.badBus, target, bus);
        boolean empty = Set.of("cdrom", "floppy").contains(disk.getAttribute("device"));
        Refusal.require(empty || Xml.find(disk, "source").isPresent(), Messages.noSource, target);
    }

    private static void card(Element card) throws FailureException {
        String mac = Xml.attribute(card, "mac", "address");
        Refusal.require(mac.isEmpty() || mac.matches("(?i)([0-9a-f]{2}:){5}[0-9a-f]{2}"), Messages.badMac, mac);
        String type = card.getAttribute("type");
        boolean named = switch (type) {
            case "bridge" -> !Xml.attribute(card, "source", "bridge").isEmpty();
            case "network" -> !Xml.attribute(card, "source", "network").isEmpty();
            default -> true;
        };
        Refusal.require(named, Messages.noLink, type);
    }
}
