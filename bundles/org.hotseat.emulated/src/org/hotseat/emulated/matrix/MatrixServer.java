// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;

/** Serves an emulated matrix on TCP. Each connection has a thread of its own; those above the limit wait. */
public final class MatrixServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(MatrixServer.class.getName());
    private static final int CONNECTIONS = 16;

    private final EmulatedMatrix matrix;
    private final Speech speech;
    private final Duration idle;
    private final ServerSocket door;
    private final ExecutorService threads;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    /**
     * Begins to listen.
     *
     * @param matrix what is served
     * @param speech the protocol
     * @param address where it listens; port 0 for a free one
     * @param idle after which {@link Mischief#IDLE_DISCONNECT} cuts a connection; 20 s on real devices
     * @param workers gives its threads
     * @throws IOException when the port is taken
     */
    public MatrixServer(EmulatedMatrix matrix, Speech speech, InetSocketAddress address, Duration idle,
            Workers workers) throws IOException {
        this.matrix = matrix;
        this.speech = speech;
        this.idle = idle;
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(address);
        threads = workers.pool("emulated-" + matrix.model(), CONNECTIONS + 1);
        threads.execute(this::accept);
    }

    /**
     * On loopback, at a free port.
     *
     * @param matrix what is served
     * @param speech the protocol
     * @param idle after which {@link Mischief#IDLE_DISCONNECT} cuts a connection
     * @param workers gives its threads
     * @return listens
     * @throws IOException when there is no port
     */
    public static MatrixServer local(EmulatedMatrix matrix, Speech speech, Duration idle, Workers workers)
            throws IOException {
        return new MatrixServer(matrix, speech, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), idle,
                workers);
    }

    /**
     * Where it listens.
     *
     * @return 1 to 65535
     */
    public int port() {
        return door.getLocalPort();
    }

    /**
     * How many controllers are connected.
     *
     * @return 0 and up
     */
    public int connections() {
        return connections.size();
    }

    /** Cuts all connections, as a restart of the device does; it goes on listening. */
    public void cutAll() {
        connections.forEach(Connection::cut);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = door.accept();
                try {
                    Connection connection = new Connection(socket);
                    connections.add(connection);
                    threads.execute(connection::serve);
                } catch (RejectedExecutionException closed) {
                    LOG.log(Level.DEBUG, "closed while one connects", closed);
                    socket.close();
                }
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "listens no more", closed);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
        cutAll();
        threads.shutdownNow();
    }

    /** One controller. */
    private final class Connection implements Peer {

        private final Socket socket;

        Connection(Socket socket) {
            this.socket = socket;
        }

        void serve() {
            try (Socket open = socket; Subscription news = listen()) {
                LOG.log(Level.DEBUG, "{0} serves {1}: {2}", matrix.model(), open, news);
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "a controller is gone", gone);
            } finally {
                connections.remove(this);
            }
        }

        /** Until it ends; the subscription is over then. */
        private Subscription listen() throws IOException {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) idle.toMillis());
            Talk talk = speech.begin(this, matrix);
            Subscription news = matrix.watch(talk);
            try {
                InputStream in = socket.getInputStream();
                int letter = next(in);
                while (letter >= 0) {
                    if (!matrix.does(Mischief.SILENT)) {
                        talk.hear((char) letter);
                    }
                    letter = next(in);
                }
            } finally {
                news.close();
            }
            return news;
        }

        private int next(InputStream in) throws IOException {
            while (true) {
                try {
                    return in.read();
                } catch (SocketTimeoutException quiet) {
                    if (matrix.does(Mischief.IDLE_DISCONNECT)) {
                        LOG.log(Level.DEBUG, "idle", quiet);
                        return -1;
                    }
                }
            }
        }

        @Override
        public synchronized void say(String text) {
            if (matrix.does(Mischief.SILENT)) {
                return;
            }
            try {
                socket.getOutputStream().write(text.getBytes(UTF_8));
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "a controller is gone", gone);
            }
        }

        @Override
        public void cut() {
            try {
                socket.close();
            } catch (IOException already) {
                LOG.log(Level.DEBUG, "closing", already);
            }
        }

        @Override
        public String address() {
            return socket.getInetAddress().getHostAddress();
        }
    }
}
