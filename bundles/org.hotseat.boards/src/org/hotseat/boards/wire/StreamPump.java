// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Carries a stream between a local connection and the other agent, the same at the board and at the host. Nothing is
 * kept: when either connection ends, both do. Three threads, one for each of {@link #read}, {@link #talk} and
 * {@link #hear}; a local end that takes nothing keeps no sign of life from being given.
 */
public final class StreamPump {

    private static final Logger LOG = System.getLogger(StreamPump.class.getName());
    private static final int PIECES = 4;

    private final PeerLine peer;
    private final Ear ear;
    private final Bell bell = new Bell();
    private final BlockingQueue<byte[]> said = new ArrayBlockingQueue<>(PIECES);
    /** Guarded by this object, as whether it is over when it changes. */
    private Optional<SocketChannel> end = Optional.empty();
    private volatile boolean over;

    /** Hears what goes through; each method is called by one thread, and must not block. */
    public interface Ear {

        /**
         * The local end has said something.
         *
         * @param bytes not to be changed
         */
        void said(byte[] bytes);

        /**
         * The local end has been told something.
         *
         * @param bytes not to be changed
         */
        void told(byte[] bytes);
    }

    /**
     * Moves nothing yet.
     *
     * @param peer the other agent; closed when it is over
     * @param ear hears what goes through
     */
    public StreamPump(PeerLine peer, Ear ear) {
        this.peer = peer;
        this.ear = ear;
    }

    /**
     * Takes what the local end says. Blocks until it is over.
     *
     * @param local closed then
     * @param first what was read from it already; may be empty
     */
    public void read(SocketChannel local, byte[] first) {
        ByteBuffer piece = ByteBuffer.allocate(Frame.MOST);
        join(local);
        try {
            if (first.length > 0) {
                give(first);
            }
            while (!over && local.read(piece) >= 0) {
                give(Arrays.copyOf(piece.array(), piece.position()));
                piece.clear();
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the local end is gone", gone);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            close(local);
            end();
        }
    }

    private void give(byte[] bytes) throws InterruptedException {
        if (bytes.length > 0) {
            ear.said(bytes);
            boolean given = false;
            while (!given && !over) {
                given = said.offer(bytes, Frames.LIFE.toMillis(), TimeUnit.MILLISECONDS);
            }
            bell.ring();
        }
    }

    /** Says it to the other agent, and that this one lives. Blocks until it is over. */
    public void talk() {
        try {
            Frames.talk(this::news, () -> over, bell, peer.out());
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the other agent is gone", gone);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private boolean news() throws IOException {
        byte[] next = said.poll();
        if (next != null) {
            Frames.write(new Frame.Data(next), peer.out());
        }
        return next != null;
    }

    /**
     * Hands on what the other agent says. Blocks until it is over.
     *
     * @param local closed then
     */
    public void hear(SocketChannel local) {
        join(local);
        try {
            peer.patience(Frames.SILENCE);
            while (!over) {
                switch (Frames.read(peer.in())) {
                case Frame.Data data -> hand(local, data.bytes());
                case Frame.Life life -> LOG.log(Level.TRACE, "{0}", life);
                default -> throw new IOException("this is no part of a stream");
                }
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "one end is gone", gone);
        } finally {
            close(local);
            end();
        }
    }

    private void hand(SocketChannel local, byte[] bytes) throws IOException {
        ear.told(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            local.write(buffer);
        }
    }

    private synchronized void join(SocketChannel local) {
        end = Optional.of(local);
        if (over) {
            close(local);
        }
    }

    /** Ends it, and both connections, whoever waits for either. Does not block. */
    public void end() {
        peer.close();
        synchronized (this) {
            over = true;
            end.ifPresent(StreamPump::close);
        }
        bell.ring();
    }

    /**
     * Whether it has ended.
     *
     * @return true for ever then
     */
    public boolean isOver() {
        return over;
    }

    private static void close(SocketChannel local) {
        try {
            local.close();
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
    }
}
