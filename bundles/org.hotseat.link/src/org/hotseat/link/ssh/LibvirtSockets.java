// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.hotseat.link.spec.HostAddress;

/** Where libvirt listens on a host: the modular daemon of QEMU first, then the old one. Pure. */
final class LibvirtSockets {

    private static final String MODULAR = "/run/libvirt/virtqemud-sock";
    private static final String CLASSIC = "/run/libvirt/libvirt-sock";

    private LibvirtSockets() {
    }

    static List<String> candidates(HostAddress.Ssh address) {
        if (address.socketPath().isPresent()) {
            return List.of(address.socketPath().get());
        }
        return isQemu(address.hypervisorUri()) ? List.of(MODULAR, CLASSIC) : List.of(CLASSIC);
    }

    private static boolean isQemu(URI uri) {
        return uri.getScheme().startsWith("qemu");
    }

    /** Prints those that are sockets which the account may write to. */
    static String command(List<String> candidates) {
        StringBuilder command = new StringBuilder("for s in");
        candidates.forEach(path -> command.append(' ').append(quoted(path)));
        return command.append("; do [ -S \"$s\" ] && [ -w \"$s\" ] && printf '%s\\n' \"$s\"; done; true").toString();
    }

    static Optional<String> first(String output, List<String> candidates) {
        return output.lines().map(String::strip).filter(candidates::contains).findFirst();
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }
}
