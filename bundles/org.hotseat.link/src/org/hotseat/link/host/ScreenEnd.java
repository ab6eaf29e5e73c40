// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

/** Where a VNC server listens, seen from its host. */
public sealed interface ScreenEnd {

    /**
     * A unix socket.
     *
     * @param path on the host
     */
    record Unix(String path) implements ScreenEnd {
    }

    /**
     * A TCP port.
     *
     * @param address on the host
     * @param port 1 to 65535
     */
    record Tcp(String address, int port) implements ScreenEnd {
    }
}
