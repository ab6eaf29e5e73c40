// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.support;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a unix socket; each client is served on a thread of its own. */
public final class UnixServer implements AutoCloseable {

    /** What is done with a client. */
    @FunctionalInterface
    public interface Service {
        void serve(SocketChannel client) throws IOException;
    }

    public final List<SocketChannel> clients = new CopyOnWriteArrayList<>();
    private final ServerSocketChannel listener;

    public UnixServer(Path path, Service service) throws IOException {
        listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(path));
        Thread.ofPlatform().daemon().start(() -> accept(service));
    }

    private void accept(Service service) {
        while (listener.isOpen()) {
            try {
                SocketChannel client = listener.accept();
                clients.add(client);
                Thread.ofPlatform().daemon().start(() -> serve(service, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void serve(Service service, SocketChannel client) {
        try (client) {
            service.serve(client);
        } catch (IOException gone) {
            return; // the client left
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (SocketChannel client : clients) {
            client.close();
        }
    }
}
