// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.remote.RemoteHypervisors;

/**
 * Serves {@code agent+unix:///?socket=PATH}: the machines of the host whose agent listens there, or at the other end of
 * what is forwarded there. Thread-safe.
 */
public final class AgentDriver implements HypervisorDriver, AutoCloseable {

    private static final String SCHEME = "agent+unix";
    private static final String SOCKET = "socket=";
    private static final String SOFTWARE = "hotseat-console";

    private final Workers workers;
    private final Links links;
    private final RemoteHypervisors hypervisors;
    private final Greeting greeting;

    /** As a component, with threads of its own. */
    public AgentDriver() {
        this(new ThreadWorkers());
    }

    AgentDriver(Workers workers) {
        this.workers = workers;
        this.links = new Links(workers);
        this.hypervisors = new RemoteHypervisors(workers, MonotonicClock.SYSTEM);
        this.greeting = new Greeting(UUID.randomUUID().toString(), "", "", SOFTWARE,
                System.getProperty("user.name", ""));
    }

    @Override
    public boolean accepts(URI uri) {
        return SCHEME.equals(uri.getScheme());
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
        String path = socket(target.uri());
        Connection connection = links.open(wire(path), Peer.agent(path, path), greeting, new Service());
        try {
            return hypervisors.open(connection, connection::close, deadline);
        } catch (FailureException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static String socket(URI uri) throws FailureException {
        String query = uri.getRawQuery();
        if (query == null || !query.startsWith(SOCKET)) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badUri, uri), "");
        }
        return URLDecoder.decode(query.substring(SOCKET.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Wire wire(String path) throws FailureException {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(Path.of(path)));
            SocketChannel connected = channel;
            return new Wire(Channels.newInputStream(connected), Channels.newOutputStream(connected), connected::close);
        } catch (IOException | IllegalArgumentException absent) {
            close(channel, absent);
            FailureCode code = absent instanceof AccessDeniedException ? FailureCode.PERMISSION
                    : FailureCode.UNREACHABLE;
            throw new FailureException(new Failure(code, NLS.bind(Messages.noAgent, path, absent.getMessage()),
                    Messages.noAgentRemedy), absent);
        }
    }

    private static void close(@Nullable SocketChannel channel, Exception reason) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException broken) {
                reason.addSuppressed(broken);
            }
        }
    }

    /** Ends all connections and threads. */
    @Override
    public void close() {
        links.close();
        hypervisors.close();
        workers.close();
    }
}
