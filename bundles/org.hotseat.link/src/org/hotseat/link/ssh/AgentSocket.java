// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the agent of a host listens for consoles. Pure. */
public final class AgentSocket {

    /** On the host. */
    public static final String PATH = "/run/hotseat/console.sock";

    private AgentSocket() {
    }

    /**
     * The address of an agent that a local socket leads to.
     *
     * @param socket the local end
     * @return for the driver of agents
     */
    public static URI through(Path socket) {
        return URI.create("agent+unix:///?socket="
                + URLEncoder.encode(socket.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
