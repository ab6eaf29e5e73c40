// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.hypervisor.HypervisorTarget;

/** Stands between driver and libvirtd as the tunnel does; counts calls, holds everything back or cuts the link. */
final class Relay implements AutoCloseable {

    /** Program number of libvirt's calls in its frames: length, program, version, procedure, type, ... */
    private static final int CALLS = 0x20008086;
    private static final int HEADER = 8;

    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final List<SocketChannel> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final ServerSocketChannel server;
    private final Path here;
    private final Path there;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Relay(Path here, Path there) throws IOException {
        this.here = here;
        this.there = there;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(here));
        pumps.execute(this::serve);
    }

    HypervisorTarget target() {
        return new HypervisorTarget(Lab.uri(here), this::cut);
    }

    /** Calls of libvirt from the driver until now. */
    int calls() {
        return calls.get();
    }

    /** Nothing passes any more, and nobody is told. */
    void freeze() {
        gate = new CountDownLatch(1);
    }

    void cut() {
        open.forEach(Relay::end);
        open.clear();
        gate.countDown();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
        pumps.shutdownNow();
    }

    private void serve() {
        try {
            while (true) {
                SocketChannel near = server.accept();
                SocketChannel far = SocketChannel.open(UnixDomainSocketAddress.of(there));
                open.add(near);
                open.add(far);
                pumps.execute(() -> pump(near, far, true));
                pumps.execute(() -> pump(far, near, false));
            }
        } catch (ClosedChannelException over) {
            cut();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void pump(SocketChannel from, SocketChannel to, boolean counted) {
        try {
            while (true) {
                ByteBuffer head = read(from, ByteBuffer.allocate(HEADER));
                ByteBuffer rest = read(from, ByteBuffer.allocate(head.getInt(0) - HEADER));
                if (counted && head.getInt(Integer.BYTES) == CALLS) {
                    calls.incrementAndGet();
                }
                gate.await();
                write(to, head);
                write(to, rest);
            }
        } catch (IOException | InterruptedException over) {
            end(from);
            end(to);
        }
    }

    private static ByteBuffer read(SocketChannel from, ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            if (from.read(into) < 0) {
                throw new EOFException();
            }
        }
        return into.flip();
    }

    private static void write(SocketChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static void end(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
