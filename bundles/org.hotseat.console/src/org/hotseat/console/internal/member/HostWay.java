// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.link.host.OpenHost;
import org.hotseat.protocol.link.Wire;

/**
 * To the agent of a host, over the connection that the session has with it.
 *
 * @param host its name
 * @param connection with it; empty while there is none
 */
record HostWay(String host, Supplier<Optional<OpenHost>> connection) implements AgentWay {

    /** Where the door of an agent is on every host. */
    static final String DOOR = "/run/hotseat/console.sock";

    @Override
    public String name() {
        return host;
    }

    @Override
    public Wire open(Deadline deadline) throws FailureException {
        OpenHost open = connection.get().orElseThrow(() -> new FailureException(FailureCode.UNREACHABLE,
                NLS.bind(Messages.notConnected, host), Messages.notConnectedRemedy));
        Socket socket = open.unix(DOOR, deadline);
        try {
            return new Wire(socket.getInputStream(), socket.getOutputStream(), socket);
        } catch (IOException broken) {
            Failure failure = new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.notConnected, host),
                    Messages.notConnectedRemedy);
            try {
                socket.close();
            } catch (IOException second) {
                broken.addSuppressed(second);
            }
            throw new FailureException(failure, broken);
        }
    }
}
