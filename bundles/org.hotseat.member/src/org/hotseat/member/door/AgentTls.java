// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.hotseat.cluster.identity.RotatingTls;

/** TLS 1.3 between agents, with a certificate on both sides. Thread-safe. */
final class AgentTls {

    private static final String[] PROTOCOLS = { "TLSv1.3" };
    /**
     * Without the compiler that AES needs to be fast (as in programs that do not start by the launcher) it is six times as
     * slow as what comes first here; with it, what comes first is fast sooner.
     */
    private static final String[] SUITES = { "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_GCM_SHA256",
            "TLS_AES_256_GCM_SHA384" };
    private static final Duration HANDSHAKE = Duration.ofSeconds(3);

    private final RotatingTls tls;

    AgentTls(RotatingTls tls) {
        this.tls = tls;
    }

    /** Takes new files if there are any. Blocks for the disk. */
    void refresh() {
        tls.refresh();
    }

    /**
     * Shakes hands on a connected socket. Blocks at most {@link #HANDSHAKE}; closing the plain socket ends it.
     *
     * @param plain owned by the caller, who closes it; the returned one need not be closed
     * @param client whether this side begins
     * @return the same connection, encrypted
     */
    @SuppressWarnings("resource") // it is the same connection as the plain one, which the caller closes
    SSLSocket shakeHands(Socket plain, boolean client) throws IOException {
        plain.setTcpNoDelay(true);
        plain.setSoTimeout((int) HANDSHAKE.toMillis());
        SSLSocket socket = (SSLSocket) tls.context().getSocketFactory().createSocket(plain,
                plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(client);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setCipherSuites(SUITES);
        parameters.setNeedClientAuth(!client);
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        plain.setSoTimeout(0);
        return socket;
    }

    /** Whom the other side's certificate names; empty when it names no host. A resumed session is looked at again. */
    static Optional<MemberName> peer(SSLSocket socket) throws IOException, CertificateException {
        if (socket.getSession().getPeerCertificates()[0] instanceof X509Certificate certificate) {
            certificate.checkValidity();
            return MemberName.of(certificate);
        }
        return Optional.empty();
    }
}
