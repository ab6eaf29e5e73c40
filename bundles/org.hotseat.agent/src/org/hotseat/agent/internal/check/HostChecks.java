// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What only a host needs: a hypervisor that answers, and the kernel's means to freeze machines. */
final class HostChecks {

    private static final List<String> SOCKETS = List.of("/run/libvirt/virtqemud-sock", "/run/libvirt/libvirt-sock");
    private static final List<Path> UNIFIED = List.of(Path.of("/sys/fs/cgroup"), Path.of("/sys/fs/cgroup/unified"));

    private final String hypervisor;

    HostChecks(String hypervisor) {
        this.hypervisor = hypervisor;
    }

    Finding hypervisor() {
        if (!hypervisor.startsWith("qemu:")) {
            return Finding.note("hypervisor", hypervisor + " is not QEMU, nothing was looked at", "");
        }
        Optional<String> answers = SOCKETS.stream().filter(HostChecks::answers).findFirst();
        return answers.map(socket -> Finding.good("hypervisor", hypervisor + " by " + socket)).orElse(Finding.bad(
                "hypervisor", "libvirt does not answer for " + hypervisor, "Install and start libvirt (Debian:"
                        + " libvirt-daemon-system); this user must be root or in the group libvirt"));
    }

    private static boolean answers(String socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    Finding freezer() {
        Optional<Path> unified = UNIFIED.stream().filter(folder -> Files.exists(folder.resolve("cgroup.procs"))
                && Files.exists(folder.resolve("cgroup.controllers"))).findFirst();
        return unified.map(folder -> Finding.good("freezer", "control groups, version 2, in " + folder)).orElse(
                Finding.bad("freezer", "there are no control groups of version 2",
                        "Start the kernel with them (systemd.unified_cgroup_hierarchy=1)"));
    }
}
