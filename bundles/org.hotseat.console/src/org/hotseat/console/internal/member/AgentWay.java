// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.link.Wire;

/** A way to one agent. */
interface AgentWay {

    /**
     * Where it leads.
     *
     * @return the host's name or the path of a socket, for people
     */
    String name();

    /**
     * Connects. Blocks.
     *
     * @param deadline limit
     * @return to the door of the agent
     * @throws FailureException when nobody is there
     */
    Wire open(Deadline deadline) throws FailureException;

    /**
     * To an agent on this machine.
     *
     * @param socket where its door is
     */
    record Local(Path socket) implements AgentWay {

        @Override
        public String name() {
            return socket.toString();
        }

        @Override
        public Wire open(Deadline deadline) throws FailureException {
            SocketChannel channel = null;
            try {
                channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                channel.connect(UnixDomainSocketAddress.of(socket));
                return new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
            } catch (IOException nobody) {
                close(channel, nobody);
                throw new FailureException(new Failure(FailureCode.UNREACHABLE,
                        NLS.bind(Messages.nobodyListens, socket), Messages.nobodyListensRemedy), nobody);
            }
        }

        private static void close(@Nullable SocketChannel channel, IOException failed) {
            if (channel != null) {
                try {
                    channel.close();
                } catch (IOException second) {
                    failed.addSuppressed(second);
                }
            }
        }
    }
}
