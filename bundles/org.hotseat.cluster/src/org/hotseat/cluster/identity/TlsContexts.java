// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Makes contexts of their own for TLS 1.3, which trust the cluster's authority and nobody else. */
public final class TlsContexts {

    private static final char[] NONE = {};

    private TlsContexts() {
    }

    /**
     * A context from files. Blocks for the disk.
     *
     * @param files identity and whom it trusts
     * @return for both sides of a connection
     * @throws FailureException FILE or INVALID
     */
    public static SSLContext of(TlsFiles files) throws FailureException {
        return of(Identity.load(files), Pem.readCertificates(files.authority()));
    }

    /**
     * A context from memory.
     *
     * @param identity who we are
     * @param trusted authorities
     * @return for both sides of a connection
     * @throws FailureException INVALID when key and certificate do not belong together
     */
    public static SSLContext of(Identity identity, List<X509Certificate> trusted) throws FailureException {
        try {
            KeyStore own = empty();
            own.setKeyEntry("own", identity.key(), NONE, identity.chain().toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, NONE);
            KeyStore others = empty();
            for (int i = 0; i < trusted.size(); i++) {
                others.setCertificateEntry("authority-" + i, trusted.get(i));
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(others);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new FailureException(new Failure(FailureCode.INVALID, Messages.noIdentity), unusable);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NONE);
        return store;
    }
}
