// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

import org.hotseat.base.id.HostId;
import org.hotseat.boards.wire.PeerLine;

/** One end of a TCP connection, whose other end has said who it is by some other way. */
final class Wire implements PeerLine {

    private final HostId host;
    private final Socket socket;

    Wire(HostId host, Socket socket) {
        this.host = host;
        this.socket = socket;
    }

    /** Both ends: the first one sees the second host, the second one the first. */
    static Wire[] pair(HostId first, HostId second) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket one = new Socket(door.getInetAddress(), door.getLocalPort());
            one.setTcpNoDelay(true);
            Socket other = door.accept();
            other.setTcpNoDelay(true);
            return new Wire[] { new Wire(second, one), new Wire(first, other) };
        }
    }

    @Override
    public HostId host() {
        return host;
    }

    @Override
    public InputStream in() {
        return Streams.in(socket);
    }

    @Override
    public OutputStream out() {
        return Streams.out(socket);
    }

    @Override
    public void patience(Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException already) {
            throw new IllegalStateException(already);
        }
    }

    /** Streams of a socket that may be closed: they fail when they are used. */
    private static final class Streams {

        private Streams() {
        }

        static InputStream in(Socket socket) {
            try {
                return socket.getInputStream();
            } catch (IOException closed) {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw closed;
                    }
                };
            }
        }

        static OutputStream out(Socket socket) {
            try {
                return socket.getOutputStream();
            } catch (IOException closed) {
                return new OutputStream() {
                    @Override
                    public void write(int letter) throws IOException {
                        throw closed;
                    }
                };
            }
        }
    }
}
