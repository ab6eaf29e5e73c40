// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.domain.Devices;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.DomainTemplate;
import org.hotseat.domain.DomainTemplates;
import org.hotseat.domain.Firmware;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.Graphics;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.Video;
import org.hotseat.ui.domain.field.GuestSystem;

/**
 * What the wizard has asked for so far, and the description that comes of it. Mutable while the wizard is open; on the
 * window's thread.
 */
final class MachineWish {

    /** Where the disk is. */
    enum DiskKind {
        /** A file that is made with the machine. */
        NEW,
        /** A file that the host has. */
        FILE,
        /** An iSCSI target. */
        ISCSI,
        /** None. */
        NONE
    }

    /** How the screen is seen. */
    enum Display {
        /** Remote, VNC. */
        VNC,
        /** Remote, SPICE. */
        SPICE,
        /** A window on the host. */
        LOCAL
    }

    private static final long KIB_PER_GIB = 1024L * 1024;
    private static final int FIRST_VCPUS = 2;
    private static final int FIRST_GIB = 4;
    private static final List<String> NO_VIRTIO = List.of("sata", "e1000e");

    Optional<HostId> host = Optional.empty();
    String name = "";
    boolean windows;
    boolean kvm = true;
    boolean uefi;
    int vcpus = FIRST_VCPUS;
    long memoryKib = FIRST_GIB * KIB_PER_GIB;
    DiskKind diskKind = DiskKind.NEW;
    final ImageWish image = new ImageWish();
    String diskPath = "";
    Optional<String> diskFormat = Optional.empty();
    String iscsiPortal = "";
    String iscsiTarget = "";
    String cdromPath = "";
    String bridge = "";
    boolean bootNetwork;
    Display display = Display.VNC;
    int monitors = 1;

    /** The description; the same for the same answers. */
    String xml() {
        String path = switch (diskKind) {
            case NEW -> image.path();
            case FILE -> diskPath;
            case ISCSI -> "/";
            case NONE -> "";
        };
        DomainTemplate template = new DomainTemplate(name, vcpus, memoryKib, kvm ? "kvm" : "qemu", "x86_64", "q35",
                path, bridge, cdromPath);
        try {
            DomainDocument domain = DomainDocument.parse(DomainTemplates.create(template));
            disk(domain);
            guest(domain);
            screen(domain);
            return domain.text();
        } catch (DomainSyntaxException impossible) {
            throw new IllegalStateException("what the template writes can be read", impossible);
        }
    }

    private void disk(DomainDocument domain) {
        if (diskKind == DiskKind.ISCSI) {
            Disk disk = domain.devices().disks().stream().filter(one -> one.device().equals("disk")).findFirst()
                    .orElseThrow();
            disk.setSource(Disk.Source.ISCSI);
            disk.iscsi().setTarget(iscsiTarget);
            disk.iscsi().setHost(iscsiPortal);
            disk.setFormat("raw");
        }
        domain.devices().disks().stream().filter(one -> one.device().equals("disk"))
                .forEach(one -> one.setCache("none"));
        if (diskKind == DiskKind.NEW || diskKind == DiskKind.FILE) {
            domain.devices().disks().stream().filter(one -> one.device().equals("disk"))
                    .forEach(one -> one.setFormat(diskKind == DiskKind.NEW ? image.format.word() : fileFormat()));
        }
    }

    /** What the host has found in the file, else what its name says. */
    private String fileFormat() {
        return diskFormat.filter(format -> !format.isEmpty())
                .orElse(diskPath.matches(".*\\.(img|raw)") ? "raw" : "qcow2");
    }

    /** The folder of the existing image; empty while its path is none. */
    String diskFolder() {
        int slash = diskPath.lastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? "/" : diskPath.substring(0, slash);
    }

    /** Windows brings no drivers for virtio and reads the clock as local time. */
    private void guest(DomainDocument domain) {
        GuestSystem.write(domain, windows ? GuestSystem.WINDOWS : GuestSystem.LINUX);
        if (uefi) {
            domain.boot().setFirmware(Firmware.UEFI);
        }
        if (windows) {
            domain.features().setClockOffset("localtime");
            GuestSystem.setHyperv(domain, true);
            for (Disk disk : domain.devices().disks()) {
                if (disk.bus().equals("virtio")) {
                    disk.setTarget(domain.devices().freeTarget("sd"));
                    disk.setBus(NO_VIRTIO.get(0));
                }
            }
            domain.devices().interfaces().forEach(card -> card.setModel(NO_VIRTIO.get(1)));
        }
        order(domain);
    }

    private void order(DomainDocument domain) {
        if (!bootNetwork) {
            return;
        }
        Devices devices = domain.devices();
        Optional<NetworkInterface> card = devices.interfaces().stream().findFirst();
        if (card.isPresent()) {
            List<Device> order = new ArrayList<>(domain.boot().order());
            order.removeIf(one -> one.element() == card.get().element());
            order.add(0, card.get());
            domain.boot().setOrder(order);
        }
    }

    private void screen(DomainDocument domain) {
        Graphics graphics = domain.devices().graphics().get(0);
        switch (display) {
            case VNC -> graphics.setListen("127.0.0.1");
            case SPICE -> {
                graphics.setType("spice");
                graphics.setListen("127.0.0.1");
            }
            case LOCAL -> {
                graphics.setType("sdl");
                graphics.setDisplay(":0");
            }
        }
        for (Video video : domain.devices().videos()) {
            video.setHeads(monitors);
        }
    }

    /** What is wrong with name and place; empty for nothing. */
    Optional<String> nameTrouble(List<String> taken) {
        if (host.isEmpty()) {
            return Optional.of(Messages.hostNeeded);
        }
        if (name.isBlank()) {
            return Optional.of(Messages.nameNeeded);
        }
        if (name.contains("/") || !name.equals(name.strip())) {
            return Optional.of(Messages.nameForm);
        }
        return taken.contains(name) ? Optional.of(NLS.bind(Messages.nameTaken, name)) : Optional.empty();
    }

    /** What is wrong with the medium in the drive; empty for nothing. */
    Optional<String> cdromTrouble() {
        return cdromPath.isEmpty() || cdromPath.startsWith("/") ? Optional.empty() : Optional.of(Messages.pathForm);
    }

    /** What is wrong with a disk that is not made anew; empty for nothing. */
    Optional<String> diskTrouble() {
        return switch (diskKind) {
            case FILE -> diskPath.startsWith("/") && !diskPath.endsWith("/") ? Optional.empty()
                    : Optional.of(Messages.diskNeeded);
            case ISCSI -> iscsiPortal.isBlank() || iscsiTarget.isBlank() ? Optional.of(Messages.iscsiNeeded)
                    : Optional.empty();
            case NEW, NONE -> Optional.empty();
        };
    }
}
