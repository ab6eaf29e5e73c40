// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A relay in front of libvirt's socket that counts calls. A frame is its length (4 bytes, itself included), program,
 * version, procedure, type (0 is a call), serial, status and content; keep-alive is a program of its own and is not
 * counted. One connection at a time.
 */
final class CallCounter implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CallCounter.class.getName());

    private static final int REMOTE_PROGRAM = 0x20008086;
    private static final int LONGEST = 64 << 20;
    private static final int HEAD = 4;
    private static final int TYPE = 3 * Integer.BYTES;
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final ServerSocketChannel listener;
    private final Path target;
    private final AtomicLong calls = new AtomicLong();

    CallCounter(Path target) throws IOException {
        this.target = target;
        folder = Files.createTempDirectory("hsb");
        listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket()));
        Thread.ofPlatform().daemon().name("call-counter").start(this::serve);
    }

    Path socket() {
        return folder.resolve("s");
    }

    long calls() {
        return calls.get();
    }

    private void serve() {
        try (SocketChannel client = listener.accept();
                SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(target))) {
            Thread back = Thread.ofPlatform().daemon().name("call-counter-back").start(() -> answers(server, client));
            questions(client, server);
            server.shutdownOutput();
            back.join();
        } catch (IOException ended) {
            LOG.log(Level.DEBUG, "counted to the end", ended);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void questions(SocketChannel client, SocketChannel server) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(client));
        while (true) {
            byte[] frame;
            try {
                int length = in.readInt();
                if (length < HEAD || length > LONGEST) {
                    throw new IOException("not libvirt's protocol: a frame of " + length + " bytes");
                }
                frame = new byte[length];
                ByteBuffer.wrap(frame).putInt(length);
                in.readFully(frame, HEAD, length - HEAD);
            } catch (EOFException end) {
                return;
            }
            ByteBuffer fields = ByteBuffer.wrap(frame);
            if (fields.getInt(HEAD) == REMOTE_PROGRAM && fields.getInt(HEAD + TYPE) == 0) {
                calls.incrementAndGet();
            }
            for (ByteBuffer rest = ByteBuffer.wrap(frame); rest.hasRemaining();) {
                server.write(rest);
            }
        }
    }

    private static void answers(SocketChannel server, SocketChannel client) {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try {
            while (server.read(chunk) >= 0) {
                chunk.flip();
                while (chunk.hasRemaining()) {
                    client.write(chunk);
                }
                chunk.clear();
            }
        } catch (IOException ended) {
            LOG.log(Level.DEBUG, "relayed to the end", ended);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        Files.deleteIfExists(socket());
        Files.deleteIfExists(folder);
    }
}
