// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.time.Deadline;

import com.jcraft.jsch.SocketFactory;

/**
 * Keeps the socket under a session: closing it frees whatever hangs, while the library's own way out waits for the
 * same lock as its writers.
 */
@NonNullByDefault({}) // the library says nothing of null
final class KeptSocket implements SocketFactory {

    private static final Logger LOG = System.getLogger(KeptSocket.class.getName());
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private final Deadline deadline;
    private Socket socket;
    private boolean cut;

    KeptSocket(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        Socket made = new Socket();
        synchronized (this) {
            if (cut) {
                made.close();
                throw new IOException("cut");
            }
            socket = made;
        }
        made.setTcpNoDelay(true);
        int limit = (int) Math.min(deadline.leftMillis(), CONNECT_LIMIT.toMillis());
        made.connect(new InetSocketAddress(host, port), limit);
        return made;
    }

    @Override
    public InputStream getInputStream(Socket of) throws IOException {
        return of.getInputStream();
    }

    @Override
    public OutputStream getOutputStream(Socket of) throws IOException {
        return of.getOutputStream();
    }

    /** Ends the connection at once. */
    void cut() {
        Socket now;
        synchronized (this) {
            cut = true;
            now = socket;
        }
        if (now != null) {
            try {
                now.close();
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "socket was gone already", gone);
            }
        }
    }
}
