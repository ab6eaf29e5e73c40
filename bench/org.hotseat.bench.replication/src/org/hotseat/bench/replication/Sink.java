// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a stream of memory goes: read as fast as it comes, counted and thrown away. One stream, then it is closed. */
final class Sink implements AutoCloseable {

    private static final int MOST = 1 << 20;
    private static final long PATIENCE_SECONDS = 120;

    private final Path place;
    private final ServerSocketChannel door;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long bytes;

    Sink(Path place) throws IOException {
        this.place = place;
        Files.deleteIfExists(place);
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(place));
        Thread reader = new Thread(this::read, "sink");
        reader.setDaemon(true);
        reader.start();
    }

    String uri() {
        return "unix:" + place;
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(MOST);
        try (SocketChannel stream = door.accept()) {
            int count = stream.read(buffer);
            while (count >= 0) {
                bytes += count;
                buffer.clear();
                count = stream.read(buffer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            ended.countDown();
        }
    }

    /** Waits for the end of the stream; how many bytes it had. */
    long all() throws IOException {
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the stream does not end");
            }
            return bytes;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(place);
    }
}
