// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.domain.device.Audio;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.IscsiSource;
import org.hotseat.domain.device.Graphics;
import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.Redirection;
import org.hotseat.domain.device.SerialPort;
import org.hotseat.domain.device.Sound;
import org.hotseat.domain.device.Video;
import org.hotseat.domain.xml.XmlElement;

/** Looks for what cannot be right in devices. Used once. */
final class DeviceCheck {

    private static final Pattern MAC = Pattern.compile("[0-9a-fA-F][02468aceACE]([:-][0-9a-fA-F]{2}){5}");
    private static final int VNC_PASSWORD = 8;
    private static final int MOST_HEADS = 16;
    private static final int LAST_PORT = 65535;
    private static final Map<String, List<String>> BUSES = Map.of(
            "disk", List.of("virtio", "sata", "scsi", "ide", "usb", "xen", "sd"),
            "cdrom", List.of("sata", "scsi", "ide", "usb", "virtio"),
            "lun", List.of("scsi", "virtio"),
            "floppy", List.of("fdc"));

    private final BiConsumer<XmlElement, String> found;
    private final Devices devices;

    DeviceCheck(DomainDocument document, BiConsumer<XmlElement, String> found) {
        this.found = found;
        this.devices = document.devices();
    }

    void run() {
        disks();
        cards();
        devices.graphics().forEach(this::display);
        devices.videos().forEach(this::video);
        devices.hostDevices().forEach(this::hostDevice);
        devices.serials().forEach(this::serial);
        devices.redirections().forEach(this::redirection);
        sounds();
    }

    private void say(Device device, String text) {
        found.accept(device.element(), text);
    }

    private void disks() {
        Set<String> targets = new HashSet<>();
        for (Disk disk : devices.disks()) {
            if (disk.target().isEmpty()) {
                say(disk, Messages.diskTarget);
            } else if (!targets.add(disk.target())) {
                say(disk, NLS.bind(Messages.diskTargetTwice, disk.target()));
            }
            List<String> buses = BUSES.getOrDefault(disk.device(), List.of());
            if (!disk.bus().isEmpty() && !buses.isEmpty() && !buses.contains(disk.bus())) {
                say(disk, NLS.bind(Messages.busDevice, disk.device(), disk.bus()));
            }
            source(disk);
        }
    }

    private void source(Disk disk) {
        switch (disk.source()) {
            case FILE, BLOCK -> {
                boolean drive = disk.device().equals("cdrom") || disk.device().equals("floppy");
                if (disk.path().isEmpty() && !drive) {
                    say(disk, Messages.diskSource);
                }
            }
            case ISCSI -> {
                IscsiSource iscsi = disk.iscsi();
                if (iscsi.target().isEmpty() || iscsi.host().isEmpty()) {
                    say(disk, Messages.iscsiTarget);
                }
                if (!iscsi.port().isEmpty() && !isPort(iscsi.port())) {
                    say(disk, Messages.portRange);
                }
                if (!iscsi.user().isEmpty() && iscsi.secret().isEmpty()
                        && disk.element().find("source/auth/secret").isEmpty()) {
                    say(disk, Messages.iscsiSecret);
                }
            }
            case OTHER -> {
                // nothing is known about it
            }
        }
    }

    private void cards() {
        Set<String> used = new HashSet<>();
        for (NetworkInterface card : devices.interfaces()) {
            boolean named = card.type().equals("bridge") || card.type().equals("network");
            if (named && card.source().isEmpty()) {
                say(card, Messages.nicSource);
            }
            String mac = card.mac().toLowerCase(Locale.ROOT);
            if (mac.isEmpty()) {
                continue;
            }
            if (!MAC.matcher(mac).matches()) {
                say(card, Messages.macForm);
            } else if (!used.add(mac)) {
                say(card, NLS.bind(Messages.macTwice, mac));
            }
        }
    }

    private void display(Graphics display) {
        int port = display.port();
        if (port != -1 && (port < 1 || port > LAST_PORT) && display.isRemote()
                && !display.element().attribute("autoport").equals("yes")) {
            say(display, Messages.portRange);
        }
        if (display.type().equals("vnc") && display.password().length() > VNC_PASSWORD) {
            say(display, Messages.passwordLong);
        }
    }

    private void video(Video video) {
        if (video.heads() < 1 || video.heads() > MOST_HEADS) {
            say(video, Messages.headsRange);
        }
        if (!video.acceleration3d()) {
            return;
        }
        if (!video.model().equals("virtio")) {
            say(video, Messages.accelerationModel);
        }
        boolean drawn = devices.graphics().stream().anyMatch(display -> display.openGl()
                || display.type().equals("sdl") || display.type().equals("egl-headless"));
        if (!drawn) {
            say(video, Messages.accelerationDisplay);
        }
    }

    private void hostDevice(HostDevice device) {
        boolean usb = device.isUsb() && device.vendor().isEmpty() && device.bus().isEmpty();
        if (usb || device.isPci() && device.pciAddress().isEmpty()) {
            say(device, Messages.hostDevice);
        }
    }

    private void serial(SerialPort port) {
        switch (port.transport()) {
            case "tcp" -> {
                if (port.host().isEmpty() || port.service().isEmpty()) {
                    say(port, Messages.serialTcp);
                } else if (!isPort(port.service())) {
                    say(port, Messages.portRange);
                }
            }
            case "unix", "file", "dev" -> {
                if (port.path().isEmpty() && !"bind".equals(port.mode())) {
                    say(port, Messages.serialPath);
                }
            }
            default -> {
                // needs nothing more
            }
        }
    }

    private void redirection(Redirection port) {
        if (port.transport().equals("tcp") && (port.host().isEmpty() || !isPort(port.service()))) {
            say(port, Messages.redirectionTcp);
        }
        boolean spice = devices.graphics().stream().anyMatch(display -> display.type().equals("spice"));
        if (port.transport().equals("spicevmc") && !spice) {
            say(port, Messages.redirectionSpice);
        }
    }

    private void sounds() {
        List<String> backends = devices.audios().stream().map(Audio::id).toList();
        for (Sound sound : devices.sounds()) {
            if (!sound.audioId().isEmpty() && !backends.contains(sound.audioId())) {
                say(sound, NLS.bind(Messages.audioMissing, sound.audioId()));
            }
        }
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_PORT;
    }
}
