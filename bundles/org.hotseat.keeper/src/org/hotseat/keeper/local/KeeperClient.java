// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

import org.hotseat.base.time.Deadline;

/**
 * The agent's end of the local socket: one request at a time. Blocks up to the given time. After any failure it is to
 * be closed and opened anew, since it is not known whether the keeper did what was asked; every request may be
 * repeated. Owned by one thread.
 */
public final class KeeperClient implements Closeable {

    private final SocketChannel channel;
    private final Selector selector;
    private int number;

    /**
     * Connects.
     *
     * @param socket of the keeper
     * @throws IOException when nobody listens there
     */
    public KeeperClient(Path socket) throws IOException {
        this.channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        this.selector = Selector.open();
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException refused) {
            close();
            throw refused;
        }
    }

    /**
     * Asks and waits for the answer.
     *
     * @param request what
     * @param atMost how long
     * @return what the keeper says
     * @throws IOException when it does not answer in time, or hangs up
     */
    public Reply ask(Request request, Duration atMost) throws IOException {
        Deadline deadline = Deadline.in(atMost);
        number++;
        transfer(ByteBuffer.wrap(Frames.encode(number, request)), SelectionKey.OP_WRITE, deadline);
        while (true) {
            ByteBuffer length = transfer(ByteBuffer.allocate(Integer.BYTES), SelectionKey.OP_READ, deadline);
            int bytes = length.getInt(0);
            if (bytes < 1 || bytes > Frames.MOST_BYTES) {
                throw new IOException("a frame of " + bytes + " bytes");
            }
            Frames.Numbered<Reply> reply = Frames.reply(transfer(ByteBuffer.allocate(bytes), SelectionKey.OP_READ,
                    deadline).array());
            if (reply.number() == number) {
                return reply.content();
            }
        }
    }

    /**
     * Asks something that is answered yes or no.
     *
     * @param request what
     * @param atMost how long
     * @return the answer
     * @throws IOException also when the keeper refuses
     */
    public boolean said(Request request, Duration atMost) throws IOException {
        Reply reply = ask(request, atMost);
        if (reply instanceof Reply.Said said) {
            return said.yes();
        }
        throw new IOException("the keeper answers " + reply);
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }

    private ByteBuffer transfer(ByteBuffer buffer, int operation, Deadline deadline) throws IOException {
        SelectionKey key = channel.keyFor(selector);
        while (buffer.hasRemaining()) {
            int moved = operation == SelectionKey.OP_READ ? channel.read(buffer) : channel.write(buffer);
            if (moved < 0) {
                throw new IOException("the keeper hung up");
            }
            if (moved == 0) {
                if (deadline.isOver()) {
                    throw new IOException("the keeper does not answer");
                }
                key.interestOps(operation);
                selector.select(deadline.leftMillis());
                selector.selectedKeys().clear();
            }
        }
        return buffer;
    }
}
