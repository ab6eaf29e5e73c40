// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;

/** Connections of consoles, opened as consoles do. */
final class Greeted {

    private static final int TRIES = 5;

    private Greeted() {
    }

    /**
     * Opens one; again when an agent that runs was only too busy to greet in time.
     *
     * @param links of the console
     * @param agent has a socket for consoles
     * @param run of this console; may be empty
     * @param person who sits there; may be empty
     * @return open
     * @throws IOException when the agent does not run
     * @throws FailureException when it does not greet
     */
    static Connection open(Links links, LabAgent agent, String run, String person) throws IOException,
            FailureException {
        for (int tries = 1; true; tries++) {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(agent.console()));
            try {
                return links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel),
                        channel), Peer.agent(agent.id().value(), "test"), new Greeting(run, "", "", "test", person),
                        new Service());
            } catch (FailureException silent) {
                if (tries == TRIES || silent.code() != FailureCode.TIMEOUT
                        && silent.code() != FailureCode.UNREACHABLE) {
                    throw silent;
                }
            }
        }
    }
}
