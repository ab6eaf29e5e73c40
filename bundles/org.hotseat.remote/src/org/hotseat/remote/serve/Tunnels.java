// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Service;
import org.hotseat.remote.HypervisorOps;
import org.hotseat.remote.Packing;
import org.hotseat.remote.wire.Nothing;
import org.hotseat.remote.wire.Part;
import org.hotseat.remote.wire.TunnelData;
import org.hotseat.remote.wire.TunnelRef;

/**
 * The ends of tunnels on the host whose hypervisor they lead to. For other agents only; a tunnel that nobody has read
 * from for a minute is closed. Thread-safe.
 */
public final class Tunnels implements AutoCloseable {

    /** Where the hypervisor listens. */
    @FunctionalInterface
    public interface Socket {
        /**
         * Looks for it.
         *
         * @return a unix socket
         * @throws FailureException when there is none
         */
        Path path() throws FailureException;
    }

    private static final Logger LOG = System.getLogger(Tunnels.class.getName());
    private static final int MOST = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    /** One end. */
    private static final class End {

        private final SocketChannel channel;
        private volatile long read = System.nanoTime();

        End(SocketChannel channel) {
            this.channel = channel;
        }

        boolean isForgotten() {
            return System.nanoTime() - read > FORGOTTEN.toNanos();
        }
    }

    private final Socket socket;
    private final ExecutorService pumps;
    private final Map<UUID, End> ends = new ConcurrentHashMap<>();
    private final List<Subscription> open;

    /**
     * Serves from now on.
     *
     * @param socket where the hypervisor listens
     * @param agents what other agents may ask
     * @param workers give threads
     */
    public Tunnels(Socket socket, Service agents, Workers workers) {
        this.socket = socket;
        this.pumps = workers.pool("tunnels", MOST);
        this.open = List.of(
                agents.serve(HypervisorOps.TUNNEL_OPEN, Handler.direct(call -> open())),
                agents.serve(HypervisorOps.TUNNEL_WRITE, Handler.direct(call -> write(call.question()))),
                agents.serve(HypervisorOps.TUNNEL_CLOSE, Handler.direct(call -> close(call.question()))),
                agents.serve(HypervisorOps.TUNNEL_READ, call -> {
                    CompletableFuture<Part> part = new CompletableFuture<>();
                    pumps.execute(() -> {
                        try {
                            part.complete(read(call.question()));
                        } catch (FailureException failed) {
                            part.completeExceptionally(failed);
                        }
                    });
                    return part;
                }));
    }

    private TunnelRef open() throws FailureException {
        ends.entrySet().stream().filter(one -> one.getValue().isForgotten()).map(Map.Entry::getKey).toList()
                .forEach(this::drop);
        if (ends.size() >= MOST) {
            throw new FailureException(FailureCode.NO_RESOURCE, Messages.manyTunnels, "");
        }
        UUID id = UUID.randomUUID();
        try {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            ends.put(id, new End(channel));
            channel.connect(UnixDomainSocketAddress.of(socket.path()));
            channel.configureBlocking(false);
            return new TunnelRef(id);
        } catch (IOException absent) {
            drop(id);
            throw broken(absent);
        } catch (FailureException absent) {
            drop(id);
            throw absent;
        }
    }

    private SocketChannel find(UUID tunnel) throws FailureException {
        End end = Optional.ofNullable(ends.get(tunnel)).orElseThrow(() -> new FailureException(
                FailureCode.UNREACHABLE, Messages.tunnelClosed, ""));
        end.read = System.nanoTime();
        return end.channel;
    }

    private Nothing write(TunnelData data) throws FailureException {
        SocketChannel channel = find(data.tunnel());
        ByteBuffer bytes = ByteBuffer.wrap(data.bytes());
        try (Selector selector = Selector.open()) {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(channel, selector, SelectionKey.OP_WRITE);
                }
            }
            return new Nothing();
        } catch (IOException gone) {
            drop(data.tunnel());
            throw broken(gone);
        }
    }

    private Part read(TunnelRef tunnel) throws FailureException {
        SocketChannel channel = find(tunnel.tunnel());
        ByteBuffer bytes = ByteBuffer.allocate(Packing.PIECE);
        try (Selector selector = Selector.open()) {
            int got = channel.read(bytes);
            if (got == 0) {
                await(channel, selector, SelectionKey.OP_READ);
                got = channel.read(bytes);
            }
            if (got < 0) {
                throw new IOException("end of file");
            }
            byte[] all = new byte[got];
            bytes.flip().get(all);
            return new Part(all);
        } catch (IOException gone) {
            drop(tunnel.tunnel());
            throw broken(gone);
        }
    }

    private static void await(SocketChannel channel, Selector selector, int what) throws IOException {
        SelectionKey key = channel.register(selector, what);
        selector.select(PATIENCE.toMillis());
        key.cancel();
        selector.selectNow();
    }

    private Nothing close(TunnelRef tunnel) {
        drop(tunnel.tunnel());
        return new Nothing();
    }

    private void drop(UUID tunnel) {
        End end = ends.remove(tunnel);
        if (end != null) {
            try {
                end.channel.close();
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "a tunnel was gone already", gone);
            }
        }
    }

    private static FailureException broken(IOException why) {
        return new FailureException(new Failure(FailureCode.UNREACHABLE, Messages.tunnelClosed), why);
    }

    @Override
    public void close() {
        open.forEach(Subscription::close);
        List.copyOf(ends.keySet()).forEach(this::drop);
        pumps.shutdown();
    }
}
