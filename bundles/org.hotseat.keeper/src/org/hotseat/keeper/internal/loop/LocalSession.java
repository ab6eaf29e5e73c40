// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.hotseat.keeper.local.Frames;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;

/** One connection to the local socket. Owned by the keeper's thread. */
final class LocalSession implements Closeable {

    private static final int MOST_WAITING = 64;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer head = ByteBuffer.allocate(Integer.BYTES);
    private final Deque<ByteBuffer> out = new ArrayDeque<>();
    private ByteBuffer body = ByteBuffer.allocate(0);

    LocalSession(SocketChannel channel, SelectionKey key) {
        this.channel = channel;
        this.key = key;
    }

    /**
     * Takes a request if one has arrived whole.
     *
     * @throws IOException when the other end hung up, or sends what is no frame: cut it off
     */
    Optional<Frames.Numbered<Request>> receive() throws IOException {
        if (head.hasRemaining()) {
            read(head);
            if (head.hasRemaining()) {
                return Optional.empty();
            }
            int length = head.getInt(0);
            if (length < 1 || length > Frames.MOST_BYTES) {
                throw new IOException("a frame of " + length + " bytes");
            }
            body = ByteBuffer.allocate(length);
        }
        read(body);
        if (body.hasRemaining()) {
            return Optional.empty();
        }
        head.clear();
        return Optional.of(Frames.request(body.array()));
    }

    /**
     * Answers; what the other end does not take now waits.
     *
     * @throws IOException when it takes nothing for too long: cut it off
     */
    void send(int number, Reply reply) throws IOException {
        if (out.size() >= MOST_WAITING) {
            throw new IOException("asks without listening");
        }
        out.addLast(ByteBuffer.wrap(Frames.encode(number, reply)));
        flush();
    }

    void flush() throws IOException {
        while (!out.isEmpty()) {
            ByteBuffer first = out.getFirst();
            channel.write(first);
            if (first.hasRemaining()) {
                break;
            }
            out.removeFirst();
        }
        key.interestOps(out.isEmpty() ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void read(ByteBuffer to) throws IOException {
        if (channel.read(to) < 0) {
            throw new IOException("hung up");
        }
    }
}
