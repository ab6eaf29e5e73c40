// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;

import javax.net.ssl.SSLSocket;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;

/**
 * An encrypted connection with another host of the cluster, whose certificate was looked at. Thread-safe, but for its
 * streams, each of which is for one thread.
 */
public final class HostLine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HostLine.class.getName());

    private final HostId host;
    private final String from;
    private final InputStream in;
    private final OutputStream out;
    private final Socket plain;
    private final Runnable closed;

    HostLine(HostId host, String from, InputStream in, OutputStream out, Socket plain, Runnable closed) {
        this.host = host;
        this.from = from;
        this.in = in;
        this.out = out;
        this.plain = plain;
        this.closed = closed;
    }

    /** Connects to a host, and demands that it is this very one. Blocks for a few seconds at the most. */
    static HostLine dial(HostId host, InetSocketAddress address, AgentTls tls, Members members, Duration connect)
            throws IOException, CertificateException {
        Socket plain = new Socket();
        try {
            plain.connect(address, (int) connect.toMillis());
            SSLSocket socket = tls.shakeHands(plain, true);
            Optional<MemberName> name = AgentTls.peer(socket);
            if (name.isEmpty() || !members.is(name.get(), host)) {
                throw new CertificateException("at " + address + " is " + name.map(MemberName::toString)
                        .orElse("no host"));
            }
            return new HostLine(host, address.getHostString(), socket.getInputStream(), socket.getOutputStream(), plain,
                    () -> { });
        } catch (IOException | CertificateException | RuntimeException failed) {
            plain.close();
            throw failed;
        }
    }

    /**
     * The other host.
     *
     * @return as its certificate says
     */
    public HostId host() {
        return host;
    }

    /**
     * Where it is.
     *
     * @return its address
     */
    public String from() {
        return from;
    }

    /**
     * What it says.
     *
     * @return not buffered
     */
    public InputStream in() {
        return in;
    }

    /**
     * What is said to it.
     *
     * @return not buffered
     */
    public OutputStream out() {
        return out;
    }

    /**
     * How long a read may wait from now on.
     *
     * @param patience zero for as long as the connection lasts
     * @throws FailureException UNREACHABLE when the connection is gone
     */
    public void patience(Duration patience) throws FailureException {
        try {
            plain.setSoTimeout((int) patience.toMillis());
        } catch (SocketException gone) {
            throw new FailureException(FailureCode.UNREACHABLE, "The connection with " + host + " is gone: "
                    + gone.getMessage() + '.', "");
        }
    }

    Socket plain() {
        return plain;
    }

    /** Ends it at once, whoever reads or writes. Idempotent, does not block. */
    @Override
    public void close() {
        closed.run();
        try {
            plain.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a connection was gone already", gone);
        }
    }
}
