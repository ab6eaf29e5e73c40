// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.w3c.dom.Element;

/**
 * What a machine has for speaking with its guest.
 *
 * @param channel socket of the line; empty when it has no such channel
 * @param speaker whether a program in the guest has the channel open
 * @param agent whether a guest agent is there
 */
record GuestDevices(Optional<Path> channel, boolean speaker, boolean agent) {

    /** Name of the channel of the line, as the guest sees it. */
    static final String LINE = "org.hotseat.guest.0";
    private static final String AGENT = "org.qemu.guest_agent.0";

    /** By the description of a machine that runs. */
    static GuestDevices of(String xml) throws FailureException {
        Optional<Element> devices = MachineText.child(MachineText.parse(xml).root(), "devices");
        return new GuestDevices(channel(devices, LINE).filter(it -> it.getAttribute("type").equals("unix"))
                .flatMap(it -> MachineText.child(it, "source")).map(source -> source.getAttribute("path"))
                .filter(path -> path.startsWith("/")).map(Path::of), isOpen(devices, LINE), isOpen(devices, AGENT));
    }

    private static boolean isOpen(Optional<Element> devices, String name) {
        return channel(devices, name).flatMap(it -> MachineText.child(it, "target"))
                .filter(target -> target.getAttribute("state").equals("connected")).isPresent();
    }

    private static Optional<Element> channel(Optional<Element> devices, String name) {
        return devices.stream().flatMap(all -> MachineText.children(all, "channel"))
                .filter(each -> MachineText.child(each, "target")
                        .filter(target -> target.getAttribute("name").equals(name)).isPresent()).findFirst();
    }
}
