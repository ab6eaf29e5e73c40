// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.TlsFiles;

/**
 * TLS 1.3 between agents with a certificate on both sides. Key and trusted authorities may change while it is in use:
 * the next handshake has the new ones. Thread-safe.
 */
final class AgentTls {

    private static final Logger LOG = System.getLogger(AgentTls.class.getName());
    private static final String[] PROTOCOLS = { "TLSv1.3" };
    private static final Duration HANDSHAKE = Duration.ofSeconds(3);

    private record Loaded(Identity identity, X509ExtendedTrustManager trust, List<FileTime> times) {
    }

    private final TlsFiles files;
    private final SSLContext context;
    private volatile Loaded loaded;

    /**
     * Reads the files. Blocks for the disk.
     *
     * @throws FailureException FILE or INVALID
     */
    AgentTls(TlsFiles files) throws FailureException {
        this.files = files;
        this.loaded = load();
        try {
            context = SSLContext.getInstance(PROTOCOLS[0]);
            context.init(new X509ExtendedKeyManager[] { new Keys() }, new TrustManager[] { new Trust() }, null);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken); // every JDK has it
        }
    }

    private Loaded load() throws FailureException {
        List<FileTime> times = times();
        return new Loaded(Identity.load(files), trust(files.authority()), times);
    }

    private List<FileTime> times() throws FailureException {
        try {
            return List.of(Files.getLastModifiedTime(files.authority()), Files.getLastModifiedTime(files.certificate()),
                    Files.getLastModifiedTime(files.key()));
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, "The identity of this agent cannot be read ("
                    + unreadable.getMessage() + ")."), unreadable);
        }
    }

    private static X509ExtendedTrustManager trust(Path authorities) throws FailureException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(
                    new ByteArrayInputStream(Files.readAllBytes(authorities)))) {
                store.setCertificateEntry("authority-" + number++, one);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return Stream.of(factory.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast).findFirst().orElseThrow();
        } catch (GeneralSecurityException | IOException unusable) {
            throw new FailureException(new Failure(FailureCode.INVALID, "The authority of the cluster in "
                    + authorities + " cannot be used (" + unusable.getMessage() + ")."), unusable);
        }
    }

    /** Takes new files if there are any; what cannot be read is logged and the old ones stay. Blocks for the disk. */
    void refresh() {
        try {
            if (!times().equals(loaded.times())) {
                loaded = load();
                LOG.log(Level.INFO, "another certificate is used from now on, valid until {0}", expiry());
            }
        } catch (FailureException unusable) {
            LOG.log(Level.WARNING, "the new identity of this agent cannot be used: {0}", unusable.failure().text());
        }
    }

    /** When the own certificate ends. */
    Instant expiry() {
        return loaded.identity().certificate().getNotAfter().toInstant();
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
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain,
                plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(client);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
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

    /** Ours is the only key there is. */
    @NonNullByDefault({}) // the methods of the library are not constrained
    private final class Keys extends X509ExtendedKeyManager {
        private static final String OWN = "own";

        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return new String[] { OWN };
        }

        @Override
        public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return OWN;
        }

        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return new String[] { OWN };
        }

        @Override
        public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return suits(type);
        }

        @Override
        public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
            return OWN;
        }

        @Override
        public String chooseEngineServerAlias(String type, Principal[] issuers, SSLEngine engine) {
            return suits(type);
        }

        private @Nullable String suits(String type) {
            return loaded.identity().key().getAlgorithm().equals(type) ? OWN : null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return loaded.identity().chain().toArray(X509Certificate[]::new);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return loaded.identity().key();
        }
    }

    /** The authorities that are trusted now. */
    @NonNullByDefault({}) // the methods of the library are not constrained
    private final class Trust extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            loaded.trust().checkClientTrusted(chain, type, socket);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            loaded.trust().checkServerTrusted(chain, type, socket);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            loaded.trust().checkClientTrusted(chain, type, engine);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            loaded.trust().checkServerTrusted(chain, type, engine);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            loaded.trust().checkClientTrusted(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            loaded.trust().checkServerTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return loaded.trust().getAcceptedIssuers();
        }
    }
}
