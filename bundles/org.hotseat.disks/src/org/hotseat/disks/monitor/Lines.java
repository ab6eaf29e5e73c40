// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Lines over a socket, each way with a deadline. For one thread at a time; {@link #close} from any. */
final class Lines implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Lines.class.getName());

    /** A line that is longer comes from something else. */
    private static final int MOST = 16 << 20;
    private static final int FIRST = 16 << 10;

    private final Path socket;
    private final SocketChannel channel;
    private final Selector selector;
    private ByteBuffer heard = ByteBuffer.allocate(FIRST);

    private Lines(Path socket, SocketChannel channel, Selector selector) {
        this.socket = socket;
        this.channel = channel;
        this.selector = selector;
    }

    static Lines connect(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        boolean open = false;
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            Lines lines = new Lines(socket, channel, Selector.open());
            open = true;
            return lines;
        } finally {
            if (!open) {
                channel.close();
            }
        }
    }

    void write(String line, Deadline deadline) throws IOException, FailureException {
        ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE, deadline);
            }
        }
    }

    String next(Deadline deadline) throws IOException, FailureException {
        int looked = 0;
        while (true) {
            for (; looked < heard.position(); looked++) {
                if (heard.get(looked) == '\n') {
                    return take(looked);
                }
            }
            read(deadline);
        }
    }

    private String take(int length) {
        heard.flip();
        byte[] line = new byte[length];
        heard.get(line).get();
        heard.compact();
        return new String(line, UTF_8);
    }

    private void read(Deadline deadline) throws IOException, FailureException {
        if (!heard.hasRemaining()) {
            if (heard.capacity() >= MOST) {
                throw new IOException("endless line");
            }
            heard = ByteBuffer.allocate(heard.capacity() * 2).put(heard.flip());
        }
        int count = channel.read(heard);
        if (count < 0) {
            throw new EOFException("end");
        }
        if (count == 0) {
            await(SelectionKey.OP_READ, deadline);
        }
    }

    private void await(int what, Deadline deadline) throws IOException, FailureException {
        if (deadline.isOver()) {
            throw Monitor.late(socket);
        }
        try {
            channel.register(selector, what);
            selector.select(deadline.leftMillis());
            selector.selectedKeys().clear();
        } catch (ClosedSelectorException closed) {
            throw new ClosedChannelException();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        try {
            selector.close();
            channel.close();
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "closing {0}: {1}", socket, broken.getMessage());
        }
    }
}
