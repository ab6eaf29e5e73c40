// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Does with the socket of a port what the hypervisor does for a guest that reads all it gets. */
final class LabGuest implements AutoCloseable {

    private static final int PIECE = 4096;

    private final SocketChannel channel;
    private final StringBuilder heard = new StringBuilder();
    private volatile boolean gone;

    /** Connects again and again, as hypervisors do: the socket of an agent that was killed is still there. */
    LabGuest(Path socket) {
        SocketChannel[] made = new SocketChannel[1];
        Until.holds("a socket at " + socket, () -> {
            made[0] = connect(socket);
            return true;
        });
        channel = made[0];
        Thread.ofPlatform().daemon().start(this::hear);
    }

    private static SocketChannel connect(Path socket) throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket));
    }

    private void hear() {
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        try {
            while (channel.read(bytes) >= 0) {
                synchronized (heard) {
                    heard.append(new String(bytes.array(), 0, bytes.position(), ISO_8859_1));
                }
                bytes.clear();
            }
            gone = true;
        } catch (IOException ended) {
            gone = true;
        }
    }

    void says(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    boolean isGone() {
        return gone;
    }

    String heard() {
        synchronized (heard) {
            return heard.toString();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
