// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {

    private static final Instant NOW = Instant.now();
    private static final Duration YEAR = Duration.ofDays(365);

    private final CertificateAuthority authority = CertificateAuthority.create("room-1", NOW, YEAR.multipliedBy(40));
    private final Subject subject = new Subject("host-01", Subject.id("room-1", "host-01"), List.of("host-01.local"),
            List.of("192.0.2.7", "2001:db8::7"));

    @TempDir
    Path folder;

    @Test
    void whatItIssuesIsValidAndNamesItsSubject() throws Exception {
        X509Certificate issued = authority.issue(subject, NOW, YEAR).certificate();
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(issued));
        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(authority.self().certificate(), null)));
        trust.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX").validate(path, trust);
        assertEquals("CN=host-01", issued.getSubjectX500Principal().getName());
        List<Object> names = issued.getSubjectAlternativeNames().stream().<Object>map(name -> name.get(1)).toList();
        assertEquals(List.of("hotseat://room-1/host-01", "host-01.local", "192.0.2.7", "2001:db8:0:0:0:0:0:7"), names);
        assertEquals(2, issued.getExtendedKeyUsage().size());
        assertEquals(-1, issued.getBasicConstraints());
        assertTrue(authority.self().certificate().getBasicConstraints() >= 0);
    }

    /** No lease, epoch or generation depends on a wall clock; TLS does. */
    @Test
    void aHostWhoseClockIsWrongByADayAcceptsIt() throws Exception {
        X509Certificate issued = authority.issue(subject, NOW, YEAR).certificate();
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(issued));
        for (Duration wrong : List.of(Duration.ofDays(-1), Duration.ofDays(1))) {
            PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(authority.self().certificate(), null)));
            trust.setRevocationEnabled(false);
            trust.setDate(Date.from(NOW.plus(wrong)));
            CertPathValidator.getInstance("PKIX").validate(path, trust);
            authority.self().certificate().checkValidity(trust.getDate());
        }
    }

    @Test
    void nothingOutlivesTheAuthority() {
        CertificateAuthority brief = CertificateAuthority.create("room-1", NOW, Duration.ofDays(2));
        assertEquals(brief.self().certificate().getNotAfter(), brief.issue(subject, NOW, YEAR).certificate()
                .getNotAfter());
    }

    @Test
    void anIdentityIsSavedAndLoaded() throws Exception {
        Identity identity = authority.issue(subject, NOW, YEAR);
        TlsFiles files = TlsFiles.in(folder);
        identity.save(files);
        authority.saveCertificate(files.authority());
        Identity loaded = Identity.load(files);
        assertEquals(identity, loaded);
        TlsContexts.of(files);
        Identity again = CertificateAuthority.of(authority.self()).issue(subject, NOW, YEAR);
        assertTrue(!again.certificate().getSerialNumber().equals(loaded.certificate().getSerialNumber()));
    }

    @Test
    void whatIsNoPemIsRefused() throws Exception {
        TlsFiles files = TlsFiles.in(folder);
        assertEquals(FailureCode.FILE, assertThrows(FailureException.class, () -> Identity.load(files)).code());
        Files.writeString(files.key(), "no key");
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> Identity.load(files)).code());
        authority.issue(subject, NOW, YEAR).save(files);
        Files.writeString(files.certificate(), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> Identity.load(files)).code());
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Subject("a b", Subject.id("c", "h"), List.of(),
                List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Subject("a", Subject.id("c", "h"), List.of(),
                List.of("example.org")));
    }
}
