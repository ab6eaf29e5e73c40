// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** One client of a forwarded socket: a thread for each direction. The end of one direction is passed on alone. */
final class ForwardedStream implements AutoCloseable {

    static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private static final Logger LOG = System.getLogger(ForwardedStream.class.getName());
    private static final int PIECE = 32 << 10;
    private static final int DIRECTIONS = 2;

    private final String name;
    private final SocketChannel client;
    private final Consumer<ForwardedStream> ended;
    private final AtomicInteger running = new AtomicInteger(DIRECTIONS);
    private volatile @Nullable Tunnel tunnel;

    ForwardedStream(String name, SocketChannel client, Consumer<ForwardedStream> ended) {
        this.name = name;
        this.client = client;
        this.ended = ended;
    }

    /** Works until the client's direction ends; the other one has a thread of the given ones. */
    void run(Tunnel to, ExecutorService threads) {
        tunnel = to;
        threads.execute(() -> toClient(to));
        toHost(to);
    }

    private void toHost(Tunnel to) {
        byte[] piece = new byte[PIECE];
        try {
            ByteBuffer buffer = ByteBuffer.wrap(piece);
            int length = client.read(buffer);
            while (length >= 0) {
                to.outgoing().write(piece, 0, length);
                to.outgoing().flush(); // or it waits for more
                length = client.read(buffer.clear());
            }
            to.outgoing().close();
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, name + ": a stream to the host broke", broken);
            close();
        } finally {
            directionEnded();
        }
    }

    private void toClient(Tunnel from) {
        byte[] piece = new byte[PIECE];
        try {
            int length = from.incoming().read(piece, 0, PIECE, 0);
            while (length >= 0) {
                ByteBuffer buffer = ByteBuffer.wrap(piece, 0, length);
                while (buffer.hasRemaining()) {
                    client.write(buffer);
                }
                length = from.incoming().read(piece, 0, PIECE, 0);
            }
            if (from.isClosed()) { // the connection is gone, not only this direction
                close();
            } else {
                client.shutdownOutput();
            }
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, name + ": a stream from the host broke", broken);
            close();
        } finally {
            directionEnded();
        }
    }

    private void directionEnded() {
        if (running.decrementAndGet() == 0) {
            close();
        }
    }

    @Override
    public void close() {
        Tunnel end = tunnel;
        if (end != null) {
            end.close();
        }
        try {
            client.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, name + ": a client was gone already", gone);
        }
        ended.accept(this);
    }
}
