// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

import com.jcraft.jsch.Session;

/**
 * Local sockets that lead to sockets of the host, in a folder that only this account can enter. The library itself
 * listens on TCP only, where every user of this machine could connect.
 */
final class Forwards implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Forwards.class.getName());
    /** A path in a unix socket's address is shorter than 108 bytes, with its end. */
    private static final int LONGEST_PATH = 107;
    /** So that listeners and streams together find threads. */
    private static final int STREAMS = 24;

    private final String name;
    private final Session session;
    private final ExecutorService threads;
    private final Semaphore streams = new Semaphore(STREAMS);
    private final List<ServerSocketChannel> listeners = new ArrayList<>();
    private final List<ForwardedStream> open = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();
    private boolean closed;

    Forwards(String name, Session session, ExecutorService threads) {
        this.name = name;
        this.session = session;
        this.threads = threads;
    }

    synchronized Path open(String remote) throws FailureException {
        if (closed) {
            throw Tunnel.broken(name);
        }
        try {
            Path path = folder().resolve("s" + listeners.size());
            ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listeners.add(listener);
            listener.bind(UnixDomainSocketAddress.of(path));
            threads.execute(() -> accept(listener, remote));
            return path;
        } catch (IOException | UnsupportedOperationException | RejectedExecutionException impossible) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noLocalSocket, name),
                    Messages.noLocalSocketRemedy), impossible);
        }
    }

    private Path folder() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(makeFolder());
        }
        return folder.get();
    }

    private static Path makeFolder() throws IOException {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        List<Path> places = new ArrayList<>();
        if (runtime != null && Files.isWritable(Path.of(runtime))) {
            places.add(Path.of(runtime));
        }
        places.add(Path.of(System.getProperty("java.io.tmpdir")));
        places.add(Path.of("/tmp"));
        for (Path place : places) {
            if (place.resolve("hotseat-1234567890123456789").resolve("s1234").toString().length() < LONGEST_PATH
                    && Files.isWritable(place)) {
                return Files.createTempDirectory(place, "hotseat-", ownersOnly(place));
            }
        }
        throw new IOException("no place for a socket with a short path");
    }

    private static FileAttribute<?>[] ownersOnly(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
                : new FileAttribute<?>[0];
    }

    private void accept(ServerSocketChannel listener, String remote) {
        while (listener.isOpen()) {
            try {
                begin(listener.accept(), remote); // the stream owns it
            } catch (IOException ended) {
                LOG.log(Level.DEBUG, "{0}: no longer listens for {1}", name, remote);
                return;
            }
        }
    }

    private void begin(SocketChannel client, String remote) throws IOException {
        if (!streams.tryAcquire()) {
            LOG.log(Level.WARNING, "{0}: more than {1} streams, one is refused", name, STREAMS);
            client.close();
            return;
        }
        boolean begun = false;
        try {
            ForwardedStream stream = new ForwardedStream(name, client, this::ended);
            synchronized (this) {
                if (closed) {
                    return;
                }
                open.add(stream);
            }
            threads.execute(() -> connect(stream, remote));
            begun = true;
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "a stream ends with its connection", closing);
        } finally {
            if (!begun) {
                streams.release();
                client.close();
            }
        }
    }

    private void connect(ForwardedStream stream, String remote) {
        try {
            stream.run(Tunnel.unix(name, session, remote, Deadline.in(ForwardedStream.CONNECT_LIMIT)), threads);
        } catch (FailureException refused) { // the client only sees the end of its stream
            LOG.log(Level.INFO, "{0}: {1}", name, refused.getMessage());
            stream.close();
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "a stream ends with its connection", closing);
            stream.close();
        }
    }

    private synchronized void ended(ForwardedStream stream) {
        if (open.remove(stream)) {
            streams.release();
        }
    }

    @Override
    public void close() {
        List<ForwardedStream> cut;
        synchronized (this) {
            closed = true;
            cut = List.copyOf(open);
        }
        cut.forEach(ForwardedStream::close);
        try {
            for (ServerSocketChannel listener : listeners) {
                listener.close();
            }
            if (folder.isPresent()) {
                for (int n = 0; n < listeners.size(); n++) {
                    Files.deleteIfExists(folder.get().resolve("s" + n));
                }
                Files.deleteIfExists(folder.get());
            }
        } catch (IOException left) {
            LOG.log(Level.WARNING, "local sockets are left behind in " + folder, left);
        }
    }
}
