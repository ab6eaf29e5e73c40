// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;

import jdk.net.ExtendedSocketOptions;

/** Who is at the other end of a local socket, by the kernel's word. */
final class Peer {

    private Peer() {
    }

    /** The user's name when it is neither root nor the user of this process. */
    static Optional<String> stranger(SocketChannel connection) throws IOException {
        String user = connection.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
        return user.equals("root") || user.equals(System.getProperty("user.name")) ? Optional.empty()
                : Optional.of(user);
    }
}
