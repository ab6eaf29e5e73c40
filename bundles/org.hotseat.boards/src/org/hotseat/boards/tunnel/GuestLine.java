// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * One local connection of a machine's serial channel, on which next to nothing lies unread: there is room for a piece
 * when at most one of those before is unread. Linux tells that by itself. A small piece that was written is a buffer of
 * its own until its last byte is read, of some 768 bytes (its truesize), and with the least send buffer, 4,608 bytes, a
 * socket is writable while its buffers take a quarter of that at the most (unix_writable() in net/unix/af_unix.c). One
 * thread reads, one writes; closed by any.
 */
final class GuestLine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GuestLine.class.getName());

    private final SocketChannel channel;
    private final Selector said;
    private final Selector room;

    /** Takes a connection over, whatever happens. */
    GuestLine(SocketChannel channel) throws IOException {
        this.channel = channel;
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, 1); // the system takes its least instead
            said = Selector.open();
            room = Selector.open();
            channel.register(said, SelectionKey.OP_READ);
            channel.register(room, SelectionKey.OP_WRITE);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    /**
     * Reads what the guest says. Blocks while it says nothing.
     *
     * @param into has room
     * @return bytes; -1 at the end
     * @throws IOException when it is broken or was closed
     */
    int read(ByteBuffer into) throws IOException {
        int length = channel.read(into);
        while (length == 0) {
            select(said, Duration.ZERO);
            length = channel.read(into);
        }
        return length;
    }

    /**
     * Waits until the guest has read all that was written but a piece.
     *
     * @param patience how long, more than nothing
     * @return whether it has
     * @throws IOException when it was closed
     */
    boolean hasRoom(Duration patience) throws IOException {
        return select(room, patience);
    }

    /** Writes the next piece when there is room for it. */
    void write(ByteBuffer bytes, int most) throws IOException {
        int piece = Math.min(most, bytes.remaining());
        if (piece > 0) {
            int written = channel.write(bytes.slice(bytes.position(), piece));
            bytes.position(bytes.position() + written);
        }
    }

    private static boolean select(Selector selector, Duration patience) throws IOException {
        try {
            selector.select(patience.toMillis());
            if (Thread.currentThread().isInterrupted()) { // or it would never wait again
                throw new ClosedByInterruptException();
            }
            boolean ready = !selector.selectedKeys().isEmpty();
            selector.selectedKeys().clear();
            return ready;
        } catch (ClosedSelectorException closed) {
            throw new IOException("closed", closed);
        }
    }

    /** Who waits is told. The other side hears it after that. */
    @Override
    public void close() {
        try (said; room) {
            channel.close();
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
    }
}
