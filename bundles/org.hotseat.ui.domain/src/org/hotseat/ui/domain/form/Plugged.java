// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import org.hotseat.domain.device.Channel;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.SerialPort;

/** Recognises a device of a description in the description of the running machine, where libvirt has added to it. */
final class Plugged {

    private Plugged() {
    }

    static boolean same(Device one, Device other) {
        return one.kind().equals(other.kind()) && key(one).equals(key(other));
    }

    private static String key(Device device) {
        return switch (device) {
            case Disk disk -> disk.target();
            case NetworkInterface card -> card.mac().isEmpty() ? card.type() + card.source() : card.mac();
            case HostDevice host -> host.label() + host.bus() + host.device();
            case Channel channel -> channel.name();
            case SerialPort port -> port.transport() + port.host() + port.service();
            default -> device.element().attributes().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("index")).toList().toString();
        };
    }
}
