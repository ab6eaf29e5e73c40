// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.identity.CertificateForm.Head;

/**
 * The private authority of one cluster. It signs with keys on the curve P-256. Times are given by the caller, because
 * certificates are the one thing that lives by the wall clock; each is valid from two days before, so that a host whose
 * clock is behind by a day accepts it: a wrong clock must not part a standby from the machine that it protects.
 * Immutable, thread-safe.
 */
public final class CertificateAuthority {

    private static final Duration BEFORE = Duration.ofDays(2);

    private final Identity self;

    private CertificateAuthority(Identity self) {
        this.self = self;
    }

    /**
     * Makes the authority of a new cluster.
     *
     * @param cluster its name: letters, digits, dot, dash, underscore
     * @param now wall clock
     * @param validity how long it can vouch for others
     * @return the authority; save its identity where only the administrator's backup and this host's root can read it
     */
    public static CertificateAuthority create(String cluster, Instant now, Duration validity) {
        try {
            KeyPair pair = pair();
            X500Principal name = principal(cluster + " authority");
            Head head = new Head(name, pair.getPublic(), name, pair.getPublic(), now.minus(BEFORE),
                    now.plus(validity));
            return new CertificateAuthority(new Identity(pair.getPrivate(),
                    List.of(CertificateForm.authority(head, pair.getPrivate()))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken); // every JDK has these algorithms
        }
    }

    /**
     * The authority that was saved.
     *
     * @param self its key and certificate
     * @return the authority
     */
    public static CertificateAuthority of(Identity self) {
        return new CertificateAuthority(self);
    }

    /**
     * Its own key and certificate.
     *
     * @return the secret of the cluster
     */
    public Identity self() {
        return self;
    }

    /**
     * The same authority for longer: name and key stay, so whatever it vouched for stays good.
     *
     * @param now wall clock
     * @param validity how long it can vouch for others
     * @return an authority with another certificate
     */
    public CertificateAuthority renewed(Instant now, Duration validity) {
        try {
            X509Certificate own = self.certificate();
            Head head = new Head(own.getSubjectX500Principal(), own.getPublicKey(), own.getSubjectX500Principal(),
                    own.getPublicKey(), now.minus(BEFORE), now.plus(validity));
            return new CertificateAuthority(new Identity(self.key(), List.of(CertificateForm.authority(head,
                    self.key()))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Makes a key and vouches for it.
     *
     * @param subject whose
     * @param now wall clock
     * @param validity how long; never longer than the authority itself
     * @return the new identity
     */
    public Identity issue(Subject subject, Instant now, Duration validity) {
        try {
            KeyPair pair = pair();
            return new Identity(pair.getPrivate(), List.of(vouch(pair.getPublic(), subject, now, validity)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Vouches for a key that was made elsewhere, and whose secret half stays there.
     *
     * @param key the public half, on the curve P-256
     * @param subject whose
     * @param now wall clock
     * @param validity how long; never longer than the authority itself
     * @return the certificate
     */
    public X509Certificate vouch(PublicKey key, Subject subject, Instant now, Duration validity) {
        try {
            return CertificateForm.leaf(head(key, subject, now, validity), subject, self.key());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Vouches for the key of a program that is no agent: whoever has it is let in by no agent and by no member of the
     * store.
     *
     * @param key the public half, on the curve P-256
     * @param subject whose
     * @param now wall clock
     * @param validity how long; never longer than the authority itself
     * @return the certificate
     */
    public X509Certificate vouchForServing(PublicKey key, Subject subject, Instant now, Duration validity) {
        try {
            return CertificateForm.serving(head(key, subject, now, validity), subject, self.key());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Head head(PublicKey key, Subject subject, Instant now, Duration validity) {
        X509Certificate own = self.certificate();
        Instant end = now.plus(validity);
        Instant last = own.getNotAfter().toInstant();
        return new Head(own.getSubjectX500Principal(), own.getPublicKey(), principal(subject.name()), key,
                now.minus(BEFORE), end.isAfter(last) ? last : end);
    }

    /**
     * Writes the certificate that others trust, without the key. Blocks for the disk.
     *
     * @param file where
     * @throws FailureException FILE
     */
    public void saveCertificate(Path file) throws FailureException {
        try {
            Identity.write(file, Pem.certificates(self.chain()));
        } catch (IOException unwritable) {
            throw new FailureException(new Failure(FailureCode.FILE,
                    NLS.bind(Messages.notWritten, file, unwritable)), unwritable);
        }
    }

    private static X500Principal principal(String name) {
        return new X500Principal("CN=" + name);
    }

    /**
     * A new pair of keys of the kind that is vouched for.
     *
     * @return on the curve P-256
     */
    public static KeyPair newPair() {
        try {
            return pair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        return maker.generateKeyPair();
    }
}
