// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** A local socket at which machines connect: whoever reaches its folder. What was there before is gone. Thread-safe. */
final class LocalDoor implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LocalDoor.class.getName());
    private static final int BACKLOG = 4;

    private final Path path;
    private final ServerSocketChannel socket;

    LocalDoor(Path path) throws IOException {
        this.path = path;
        Files.deleteIfExists(path);
        socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.bind(UnixDomainSocketAddress.of(path), BACKLOG);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    /**
     * Takes connections until it is closed. Blocks.
     *
     * @param taker gets each; whatever its threads refuse ends this, too
     */
    void accept(Consumer<SocketChannel> taker) {
        try {
            while (true) {
                taker.accept(socket.accept());
            }
        } catch (ClosedChannelException | RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "listens no more", ending);
        } catch (IOException failed) {
            LOG.log(Level.ERROR, "the socket " + path + " cannot be used any more", failed);
        }
    }

    /** Lets nobody in any more; who is in stays. */
    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(path);
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
    }
}
