// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.IdentityFiles;
import org.hotseat.process.settings.Trust;

/** Whether the identity is the cluster's and how long it lasts. */
public final class IdentityCheck {

    private static final Duration SOON = Duration.ofDays(30);
    private static final long LARGEST = 64 * 1024;

    private IdentityCheck() {
    }

    static Finding check(AgentSettings settings) {
        if (settings.identity().isEmpty()) {
            return Finding.note("identity", "none", "The agent gets one when it joins a cluster");
        }
        IdentityFiles files = settings.identity().get();
        Optional<String> fault = Trust.againstSecret(files.key());
        if (fault.isPresent()) {
            return Finding.bad("identity", "the file " + files.key() + ' ' + fault.get(), "Run: chmod 600 "
                    + files.key());
        }
        try {
            X509Certificate own = certificate(files.certificate());
            own.verify(certificate(files.authority()).getPublicKey());
            Instant end = own.getNotAfter().toInstant();
            Instant now = Instant.now();
            if (now.isBefore(own.getNotBefore().toInstant())) {
                return Finding.bad("identity", "the certificate is valid from " + own.getNotBefore().toInstant()
                        + " on", "Is this machine's clock right?");
            }
            if (now.isAfter(end)) {
                return Finding.bad("identity", "the certificate has ended at " + end, "Let the cluster issue another");
            }
            return now.plus(SOON).isAfter(end) ? Finding.note("identity", "the certificate ends soon, at " + end,
                    "Let the cluster issue another") : Finding.good("identity", "valid until " + end);
        } catch (IOException | CertificateException damaged) {
            return Finding.bad("identity", "a certificate cannot be read (" + damaged.getMessage() + ')',
                    "Let the cluster issue another");
        } catch (GeneralSecurityException foreign) {
            return Finding.bad("identity", "the certificate is not of this authority (" + foreign.getMessage() + ')',
                    "Certificate and authority must be of one cluster");
        }
    }

    /**
     * The first certificate of a PEM file.
     *
     * @param file at most 64 KiB
     * @return the certificate
     * @throws IOException when the file cannot be read
     * @throws CertificateException when it holds none
     */
    public static X509Certificate certificate(Path file) throws IOException, CertificateException {
        if (Files.size(file) > LARGEST) {
            throw new CertificateException(file + " has more than " + LARGEST + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
