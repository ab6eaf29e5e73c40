// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.hotseat.base.time.Deadline;

/** What a machine's hypervisor does with a tunnel's socket: connects, says and hears. */
final class Guest implements AutoCloseable {

    private final SocketChannel channel;
    private final ExecutorService ear = Executors.newSingleThreadExecutor();
    private final StringBuilder heard = new StringBuilder();
    private boolean gone;

    Guest(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        ear.execute(this::hear);
    }

    private void hear() {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        try {
            while (channel.read(bytes) >= 0) {
                synchronized (this) {
                    heard.append(new String(bytes.array(), 0, bytes.position(), ISO_8859_1));
                    notifyAll();
                }
                bytes.clear();
            }
        } catch (IOException closed) {
            synchronized (this) {
                heard.append("");
            }
        }
        synchronized (this) {
            gone = true;
            notifyAll();
        }
    }

    void say(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    synchronized String heard() {
        return heard.toString();
    }

    synchronized boolean isGone() {
        return gone;
    }

    /** What was heard, when it is so long, or after a long while. */
    synchronized String heard(int length) throws InterruptedException {
        Deadline patience = Deadline.in(Duration.ofSeconds(30));
        while (heard.length() < length && !patience.isOver()) {
            wait(patience.leftMillis());
        }
        return heard.toString();
    }

    /** As a process that has ended: while the ear still waits in the system, the connection is not over. */
    @Override
    public void close() throws IOException {
        channel.close();
        ear.shutdownNow();
        ear.close();
    }
}
