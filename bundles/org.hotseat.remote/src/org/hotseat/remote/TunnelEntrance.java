// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.Connection;
import org.hotseat.remote.wire.Nothing;
import org.hotseat.remote.wire.TunnelData;
import org.hotseat.remote.wire.TunnelRef;

/**
 * A socket of this host that leads to the hypervisor of another, over the connection between the two agents. For what a
 * hypervisor's library says to it, not for the memory of machines. Thread-safe.
 */
public final class TunnelEntrance implements AutoCloseable {

    private static final Logger LOG = System.getLogger(TunnelEntrance.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PIECE = 64 * 1024;
    /** One accepts, and each of a few connections has one for either way. */
    private static final int THREADS = 9;

    private final Connection agent;
    private final ExecutorService threads;
    private final Path folder;
    private final ServerSocketChannel door;
    /** Guarded by itself. */
    private final List<SocketChannel> inside = new ArrayList<>();

    /**
     * Listens from now on.
     *
     * @param agent of the other host
     * @param workers give threads
     * @throws FailureException when no socket can be made
     */
    public TunnelEntrance(Connection agent, Workers workers) throws FailureException {
        this.agent = agent;
        this.threads = workers.pool("tunnel-" + agent.peer().name(), THREADS);
        try {
            folder = Files.createTempDirectory("hotseat"); // only this user can look into it
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket()));
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, Messages.noTunnel), failed);
        }
        threads.execute(this::accept);
    }

    /**
     * Where it listens.
     *
     * @return a unix socket
     */
    public Path socket() {
        return folder.resolve("peer.sock");
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel visitor = door.accept();
                synchronized (inside) {
                    inside.add(visitor);
                }
                TunnelRef tunnel = agent.call(HypervisorOps.TUNNEL_OPEN, new Nothing(), Deadline.in(PATIENCE));
                threads.execute(() -> inwards(visitor, tunnel));
                threads.execute(() -> outwards(visitor, tunnel));
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "the tunnel is closed: {0}", closed.toString());
        } catch (FailureException refused) {
            LOG.log(Level.WARNING, "no tunnel to {0}: {1}", agent.peer(), refused.getMessage());
            close();
        }
    }

    private void inwards(SocketChannel visitor, TunnelRef tunnel) {
        ByteBuffer buffer = ByteBuffer.allocate(PIECE);
        try {
            while (visitor.read(buffer) >= 0) {
                byte[] bytes = new byte[buffer.flip().remaining()];
                buffer.get(bytes).clear();
                agent.call(HypervisorOps.TUNNEL_WRITE, new TunnelData(tunnel.tunnel(), bytes), Deadline.in(PATIENCE));
            }
            agent.call(HypervisorOps.TUNNEL_CLOSE, tunnel, Deadline.in(PATIENCE));
        } catch (IOException | FailureException gone) {
            LOG.log(Level.DEBUG, "a tunnel ends: {0}", gone.toString());
        } finally {
            end(visitor);
        }
    }

    private void outwards(SocketChannel visitor, TunnelRef tunnel) {
        try {
            while (visitor.isOpen()) {
                ByteBuffer bytes = ByteBuffer.wrap(agent.call(HypervisorOps.TUNNEL_READ, tunnel,
                        Deadline.in(PATIENCE)).bytes());
                while (bytes.hasRemaining()) {
                    visitor.write(bytes);
                }
            }
        } catch (IOException | FailureException gone) {
            LOG.log(Level.DEBUG, "a tunnel ends: {0}", gone.toString());
        } finally {
            end(visitor);
        }
    }

    private static void end(SocketChannel visitor) {
        try {
            visitor.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "it was gone already", gone);
        }
    }

    /** Closes what goes through it. Idempotent. */
    @Override
    public void close() {
        try {
            door.close();
            Files.deleteIfExists(socket());
            Files.deleteIfExists(folder);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "a tunnel leaves {0} behind", folder, failed);
        }
        synchronized (inside) {
            inside.forEach(TunnelEntrance::end);
        }
        threads.shutdown();
    }
}
