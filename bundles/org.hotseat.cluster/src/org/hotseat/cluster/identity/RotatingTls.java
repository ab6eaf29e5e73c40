// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * A context of TLS 1.3 whose key and trusted authorities change with their files while it is in use: the next handshake
 * has the new ones. Thread-safe.
 */
public final class RotatingTls {

    private static final Logger LOG = System.getLogger(RotatingTls.class.getName());
    private static final char[] NONE = {};

    private record Loaded(Identity identity, List<X509Certificate> authorities, X509ExtendedTrustManager trust,
            List<FileTime> times) {
    }

    private final TlsFiles files;
    private final SSLContext context;
    private volatile Loaded loaded;

    private RotatingTls(TlsFiles files) throws FailureException {
        this.files = files;
        this.loaded = load();
        try {
            context = SSLContext.getInstance("TLSv1.3");
            context.init(new X509ExtendedKeyManager[] { new Keys() }, new TrustManager[] { new Trust() }, null);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken); // every JDK has it
        }
    }

    /**
     * Reads the files. Blocks for the disk.
     *
     * @param files identity and whom it trusts
     * @return what is in them now
     * @throws FailureException FILE or INVALID
     */
    public static RotatingTls of(TlsFiles files) throws FailureException {
        return new RotatingTls(files);
    }

    private Loaded load() throws FailureException {
        List<FileTime> times = times();
        Identity identity = Identity.load(files);
        List<X509Certificate> authorities = Identity.loadCertificates(files.authority());
        TlsContexts.of(identity, authorities); // refuses a key that does not belong to its certificate
        return new Loaded(identity, authorities, trust(authorities), times);
    }

    private List<FileTime> times() throws FailureException {
        try {
            return List.of(Files.getLastModifiedTime(files.authority()), Files.getLastModifiedTime(files.certificate()),
                    Files.getLastModifiedTime(files.key()));
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, Messages.noIdentity), unreadable);
        }
    }

    private static X509ExtendedTrustManager trust(List<X509Certificate> authorities) throws FailureException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NONE);
            for (int i = 0; i < authorities.size(); i++) {
                store.setCertificateEntry("authority-" + i, authorities.get(i));
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return Stream.of(factory.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast).findFirst().orElseThrow();
        } catch (GeneralSecurityException | IOException unusable) {
            throw new FailureException(new Failure(FailureCode.INVALID, Messages.noIdentity), unusable);
        }
    }

    /** Takes other files if there are any; when they cannot be used, that is logged and the old ones stay. Blocks. */
    public void refresh() {
        try {
            if (!times().equals(loaded.times())) {
                loaded = load();
                LOG.log(Level.INFO, "another certificate is used from now on, valid until {0}",
                        certificate().getNotAfter().toInstant());
            }
        } catch (FailureException unusable) {
            LOG.log(Level.WARNING, "the new identity cannot be used, the old one stays: {0}",
                    String.valueOf(unusable.getCause()));
        }
    }

    /**
     * For both sides of connections.
     *
     * @return the one context
     */
    public SSLContext context() {
        return context;
    }

    /**
     * The own certificate now.
     *
     * @return what others see
     */
    public X509Certificate certificate() {
        return loaded.identity().certificate();
    }

    /**
     * Who is trusted now.
     *
     * @return certificates of authorities
     */
    public List<X509Certificate> authorities() {
        return loaded.authorities();
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
