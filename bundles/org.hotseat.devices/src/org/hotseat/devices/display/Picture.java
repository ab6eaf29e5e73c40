// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import java.nio.file.Path;

/**
 * Where a machine's VNC server on this host gives its picture.
 *
 * @param end where it listens
 * @param password in no text; empty when it asks for none
 */
public record Picture(End end, String password) {

    /** Where a server listens. */
    public sealed interface End {
    }

    /**
     * A unix socket.
     *
     * @param path absolute
     */
    public record Socket(Path path) implements End {
    }

    /**
     * A TCP port of this host.
     *
     * @param address IP address
     * @param port 1 to 65535
     */
    public record Port(String address, int port) implements End {
    }

    @Override
    public String toString() {
        return "Picture[end=" + end + ']';
    }
}
