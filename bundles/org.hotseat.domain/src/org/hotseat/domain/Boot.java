// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.xml.XmlElement;

/** What a machine starts from. */
public final class Boot extends Section {

    private static final List<String> BOOTABLE = List.of("disk", "interface", "hostdev", "redirdev");

    Boot(XmlElement root) {
        super(root);
    }

    /**
     * The firmware.
     *
     * @return which
     */
    public Firmware firmware() {
        return switch (get("os", "firmware")) {
            case "efi" -> Firmware.UEFI;
            case "bios" -> Firmware.BIOS;
            default -> text("os/loader").isEmpty() ? Firmware.BIOS : Firmware.OTHER;
        };
    }

    /**
     * Sets the firmware; a loader that the description names goes.
     *
     * @param firmware not OTHER
     */
    public void setFirmware(Firmware firmware) {
        if (firmware == firmware() || firmware == Firmware.OTHER) {
            return;
        }
        root().ensure("os").setAttribute("firmware", firmware == Firmware.UEFI ? "efi" : "");
        for (String part : List.of("loader", "nvram", "firmware")) {
            root().find("os").ifPresent(os -> os.elements(part).forEach(os::remove));
        }
    }

    /**
     * Whether the firmware offers a menu.
     *
     * @return true when it does
     */
    public boolean menu() {
        return "yes".equals(get("os/bootmenu", "enable"));
    }

    /**
     * Sets whether the firmware offers a menu.
     *
     * @param on true for a menu
     */
    public void setMenu(boolean on) {
        if (on != menu()) {
            set("os/bootmenu", "enable", on ? "yes" : root().find("os/bootmenu").isPresent() ? "no" : "");
        }
    }

    /**
     * Everything it could start from.
     *
     * @return in the order of the description
     */
    public List<Device> bootable() {
        return new Devices(root()).all().stream().filter(device -> BOOTABLE.contains(device.kind())).toList();
    }

    /**
     * What it starts from, first choice first, whichever of the two ways the description says it.
     *
     * @return a part of {@link #bootable()}
     */
    public List<Device> order() {
        List<Device> numbered = bootable().stream().filter(device -> device.bootOrder().isPresent())
                .sorted(Comparator.comparingInt(device -> device.bootOrder().getAsInt())).toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Device> order = new ArrayList<>();
        for (XmlElement boot : root().find("os").map(os -> os.elements("boot")).orElse(List.of())) {
            bootable().stream().filter(device -> serves(device, boot.attribute("dev"))).forEach(order::add);
        }
        return order;
    }

    /**
     * Sets what it starts from, device by device; the older list by kind goes, since both together are refused.
     *
     * @param order a part of {@link #bootable()}, first choice first
     */
    public void setOrder(List<Device> order) {
        List<XmlElement> wanted = order.stream().map(Device::element).toList();
        if (order().stream().map(Device::element).toList().equals(wanted)) {
            return;
        }
        root().find("os").ifPresent(os -> os.elements("boot").forEach(os::remove));
        for (Device device : bootable()) {
            device.setBootOrder(wanted.indexOf(device.element()) + 1);
        }
    }

    private static boolean serves(Device device, String dev) {
        return switch (dev) {
            case "hd" -> device instanceof Disk disk && "disk".equals(disk.device());
            case "cdrom" -> device instanceof Disk disk && "cdrom".equals(disk.device());
            case "fd" -> device instanceof Disk disk && "floppy".equals(disk.device());
            case "network" -> "interface".equals(device.kind());
            default -> false;
        };
    }
}
