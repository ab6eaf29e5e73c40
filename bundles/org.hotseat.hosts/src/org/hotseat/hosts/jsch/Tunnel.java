// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

import com.jcraft.jsch.ChannelDirectStreamLocal;
import com.jcraft.jsch.ChannelDirectTCPIP;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

/** A stream to a server of the host. One thread may read and another write. */
final class Tunnel implements AutoCloseable {

    private final ChannelDirectTCPIP channel;
    private final Spool incoming;
    private final OutputStream outgoing;

    private Tunnel(ChannelDirectTCPIP channel, Spool incoming, OutputStream outgoing) {
        this.channel = channel;
        this.incoming = incoming;
        this.outgoing = outgoing;
    }

    static Tunnel unix(String host, Session session, String path, Deadline deadline) throws FailureException {
        return open(host, session, "direct-streamlocal@openssh.com", path, deadline,
                channel -> ((ChannelDirectStreamLocal) channel).setSocketPath(path));
    }

    static Tunnel tcp(String host, Session session, String address, int port, Deadline deadline)
            throws FailureException {
        return open(host, session, "direct-tcpip", address + ':' + port, deadline, channel -> {
            channel.setHost(address);
            channel.setPort(port);
        });
    }

    private static Tunnel open(String host, Session session, String type, String end, Deadline deadline,
            Consumer<ChannelDirectTCPIP> aim) throws FailureException {
        try {
            ChannelDirectTCPIP channel = (@Nullable ChannelDirectTCPIP) session.openChannel(type);
            if (channel == null) { // the library's way to say that the session is going down
                throw broken(host);
            }
            aim.accept(channel);
            Spool incoming = new Spool(Spool.LIMIT); // closed by the channel
            channel.setOutputStream(incoming);
            OutputStream outgoing = channel.getOutputStream(); // closed with the tunnel
            channel.connect(deadline.leftMillis());
            if (channel.isConnected()) {
                return new Tunnel(channel, incoming, outgoing);
            }
            throw refused(host, session, end, deadline, null);
        } catch (JSchException | IOException failed) {
            throw refused(host, session, end, deadline, failed);
        }
    }

    private static FailureException refused(String host, Session session, String end, Deadline deadline,
            @Nullable Exception cause) {
        if (!session.isConnected()) {
            return broken(host);
        }
        if (deadline.isOver()) {
            return new FailureException(new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.streamSlow, host, end)),
                    cause);
        }
        return new FailureException(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noStream, host, end),
                Messages.noStreamRemedy), cause);
    }

    static FailureException broken(String host) {
        return new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.broken, host), "");
    }

    Spool incoming() {
        return incoming;
    }

    OutputStream outgoing() {
        return outgoing;
    }

    /** Whether the host ended both directions. */
    boolean isClosed() {
        return channel.isClosed() || !channel.isConnected();
    }

    @Override
    public void close() {
        incoming.drop();
        channel.disconnect();
    }
}
