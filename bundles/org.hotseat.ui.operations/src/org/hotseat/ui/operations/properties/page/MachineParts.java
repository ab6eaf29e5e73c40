// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.hotseat.domain.Devices;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.Graphics;
import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.SerialPort;
import org.hotseat.domain.device.Sound;
import org.hotseat.domain.device.Video;
import org.hotseat.ui.operations.properties.field.FieldRow;

/** Rows of what a machine consists of, as its description says. Pure; any thread. */
public final class MachineParts {

    private MachineParts() {
    }

    /**
     * The rows.
     *
     * @param machine its description
     * @return disks and networks one by one, the rest in one line each
     */
    public static List<FieldRow> rows(DomainDocument machine) {
        Devices devices = machine.devices();
        List<FieldRow> rows = new ArrayList<>();
        for (Disk disk : devices.disks()) {
            rows.add(FieldRow.fact("part/" + disk.target(), NLS.bind(Messages.diskAt, disk.target()), disk(disk)));
        }
        int number = 0;
        for (NetworkInterface network : devices.interfaces()) {
            rows.add(FieldRow.fact("part/net" + number++, Messages.networkPort, network.label()));
        }
        rows.add(FieldRow.fact("part/displays", Messages.displays, displays(devices)));
        rows.add(FieldRow.fact("part/serial", Messages.serial,
                join(devices.serials().stream().map(MachineParts::serial).toList())));
        rows.add(FieldRow.fact("part/sound", Messages.sound,
                join(devices.sounds().stream().map(Sound::model).toList())));
        List<String> usb = new ArrayList<>(devices.hostDevices().stream().filter(HostDevice::isUsb)
                .map(device -> device.vendor() + ':' + device.product()).toList());
        devices.redirections().forEach(way -> usb.add(Messages.redirected));
        rows.add(FieldRow.fact("part/usb", Messages.usb, join(usb)));
        return rows;
    }

    private static String disk(Disk disk) {
        String path = disk.path().isEmpty() ? disk.iscsi().target() : disk.path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.isEmpty() && "cdrom".equals(disk.device()) ? Messages.noMedium : file;
    }

    private static String displays(Devices devices) {
        List<String> said = new ArrayList<>();
        for (Graphics graphics : devices.graphics()) {
            said.add(graphics.type().toUpperCase(Locale.ROOT));
        }
        int heads = devices.videos().stream().mapToInt(Video::heads).map(count -> Math.max(1, count)).sum();
        if (heads > 0) {
            said.add(NLS.bind(heads == 1 ? Messages.oneHead : Messages.heads, heads));
        }
        return join(said);
    }

    private static String serial(SerialPort port) {
        if (!port.host().isEmpty()) {
            return port.transport() + ' ' + port.host() + ':' + port.service();
        }
        return port.path().isEmpty() ? port.transport() : port.path();
    }

    private static String join(List<String> words) {
        return String.join(Messages.comma, words);
    }
}
