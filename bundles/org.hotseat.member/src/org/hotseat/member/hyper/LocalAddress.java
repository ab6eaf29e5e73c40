// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Turns what libvirt is called in the configuration into what it is called through its local socket. Stateless. */
final class LocalAddress {

    private static final String QEMU = "qemu";
    private static final String SOCKET = "socket=";
    /** The modular daemon of QEMU first, then the old one. */
    private static final List<Path> SOCKETS = List.of(Path.of("/run/libvirt/virtqemud-sock"),
            Path.of("/run/libvirt/libvirt-sock"));

    private LocalAddress() {
    }

    /** What a driver can open; UNREACHABLE when there is no socket of libvirt. */
    static URI of(URI configured) throws FailureException {
        if (!QEMU.equals(configured.getScheme())) {
            return configured;
        }
        return through(configured, socket(configured));
    }

    /** Where libvirt listens on this host. */
    static Path socket(URI configured) throws FailureException {
        String query = Optional.ofNullable(configured.getQuery()).orElse("");
        if (query.startsWith(SOCKET)) {
            return Path.of(query.substring(SOCKET.length()));
        }
        return SOCKETS.stream().filter(Files::exists).findFirst().orElseThrow(() -> new FailureException(
                FailureCode.UNREACHABLE, "libvirt has no socket on this host.", "Install and start libvirt."));
    }

    /** The same libvirt, or that of another host, by a socket that leads to it. */
    static URI through(URI configured, Path socket) {
        return URI.create(QEMU + "+unix://" + configured.getRawPath() + '?' + SOCKET + URLEncoder.encode(
                socket.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    static boolean isLibvirt(URI configured) {
        return QEMU.equals(configured.getScheme());
    }
}
