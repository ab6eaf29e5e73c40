// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.RevocationList;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.cluster.identity.Subject;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.protocol.json.Json;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveObject;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalTest {

    private static final HostId H1 = new HostId("h1");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String CLUSTER = "0123456789abcdef";

    @TempDir
    private Path folder;
    private GroupFolder group;
    private Voucher voucher;
    private Register register;
    private final List<Command> proposed = new ArrayList<>();
    private final StateMap state = new StateMap();

    @BeforeEach
    void make() {
        group = new GroupFolder(folder.resolve("cluster"));
        register = new Register(() -> state, proposed::add);
        voucher = new Voucher(CLUSTER, group, () -> state, register);
        HostRecord host = new HostRecord(H1, "host 1", Set.of(HostRole.HOST), "10.0.0.1", Optional.of("10.0.1.1"),
                Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1", SchemaRange.OURS);
        state.put(Kinds.HOST.key("h1"), 1, Kinds.HOST.write(host), 1);
        state.reached(1);
    }

    private CertificateAuthority authority(Instant from, Duration validity) throws FailureException {
        CertificateAuthority made = CertificateAuthority.create("test", from, validity);
        made.self().save(group.authority());
        TlsFiles files = group.identity();
        made.issue(new Subject("h1", Subject.id(CLUSTER, "h1"), List.of(), List.of("10.0.0.1")), from, YEAR)
                .save(files);
        made.saveCertificate(files.authority());
        return made;
    }

    private RenewOps.Renewed vouch(HostId host) throws Exception {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        RenewOps.Renewed renewed = voucher.vouch(host, maker.generateKeyPair().getPublic().getEncoded());
        return Json.read(Json.write(renewed, RenewOps.Renewed.class), RenewOps.Renewed.class);
    }

    private static X509Certificate certificate(byte[] encoded) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(encoded));
    }

    @Test
    void aHostOfTheClusterIsVouchedForWithTheAddressesItHasNow() throws Exception {
        CertificateAuthority made = authority(Instant.now(), YEAR.multipliedBy(20));
        RenewOps.Renewed renewed = vouch(H1);
        X509Certificate certificate = certificate(renewed.certificate());
        certificate.verify(made.self().certificate().getPublicKey());
        assertTrue(certificate.getSubjectAlternativeNames().toString().contains("10.0.1.1"));
        assertTrue(certificate.getSubjectAlternativeNames().toString().contains("hotseat://" + CLUSTER + "/h1"));
        assertEquals(made.self().certificate(), certificate(renewed.authorities().get(0)));
    }

    @Test
    void nobodyElseIsVouchedFor() throws Exception {
        authority(Instant.now(), YEAR);
        assertEquals(FailureCode.PERMISSION, assertThrows(FailureException.class, () -> vouch(new HostId("h9")))
                .code());
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> voucher.vouch(H1,
                new byte[] { 1, 2, 3 })).code());
        group.clearAuthority();
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> vouch(H1)).code());
    }

    @Test
    void anAuthorityThatNearsItsEndLastsLongerAndWhatItVouchedForStaysGood() throws Exception {
        CertificateAuthority old = authority(Instant.now().minus(YEAR.multipliedBy(18)), YEAR.multipliedBy(20));
        Identity before = old.issue(new Subject("h2", Subject.id(CLUSTER, "h2"), List.of(), List.of()), Instant.now(),
                YEAR);
        RenewOps.Renewed renewed = vouch(H1);
        X509Certificate longer = certificate(renewed.authorities().get(0));
        assertTrue(Spans.end(longer).isAfter(Instant.now().plus(YEAR.multipliedBy(19))));
        assertEquals(old.self().certificate().getPublicKey(), longer.getPublicKey());
        assertEquals(old.self().certificate().getSubjectX500Principal(), longer.getSubjectX500Principal());
        before.certificate().verify(longer.getPublicKey());
        assertEquals(longer, Identity.load(group.authority()).certificate());
        assertEquals(longer, certificate(vouch(H1).authorities().get(0)));
    }

    @Test
    void twoThirdsOfItsTimeMakeACertificateDue() throws Exception {
        CertificateAuthority made = authority(Instant.now(), YEAR.multipliedBy(20));
        Subject subject = new Subject("h1", Subject.id(CLUSTER, "h1"), List.of(), List.of());
        Instant now = Instant.now();
        assertFalse(Spans.isDue(made.issue(subject, now, YEAR).certificate(), now));
        assertFalse(Spans.isDue(made.issue(subject, now, YEAR).certificate(), now.plus(Duration.ofDays(240))));
        assertTrue(Spans.isDue(made.issue(subject, now, YEAR).certificate(), now.plus(Duration.ofDays(245))));
        assertTrue(Spans.isDue(made.issue(subject, now, YEAR).certificate(), now.plus(YEAR.multipliedBy(2))));
    }

    @Test
    void otherFilesAreUsedAndBadOnesAreNot() throws Exception {
        CertificateAuthority made = authority(Instant.now(), YEAR.multipliedBy(20));
        TlsFiles files = group.identity();
        RotatingTls tls = RotatingTls.of(files);
        X509Certificate first = tls.certificate();
        made.issue(new Subject("h1", Subject.id(CLUSTER, "h1"), List.of(), List.of()), Instant.now(), YEAR)
                .save(files);
        tls.refresh();
        X509Certificate second = tls.certificate();
        assertNotEquals(first, second);
        Files.writeString(files.certificate(), "rubbish");
        tls.refresh();
        assertEquals(second, tls.certificate());
    }

    @Test
    void certificatesOfRemovedHostsAreRevoked() throws Exception {
        authority(Instant.now(), YEAR.multipliedBy(20));
        X509Certificate certificate = certificate(vouch(H1).certificate());
        PutObject entry = (PutObject) proposed.get(0);
        state.put(Kinds.OBJECT.key(entry.object().id()), 1, Kinds.OBJECT.write(entry.object()), 2);
        assertEquals(Optional.of(Set.of()), register.revoked());
        register.enter(H1, certificate);
        register.tidy(H1, Instant.now());
        assertEquals(1, proposed.size());
        state.remove(Kinds.HOST.key("h1"));
        assertEquals(Optional.of(Set.of(certificate.getSerialNumber())), register.revoked());
        register.tidy(H1, Instant.now().plus(YEAR.multipliedBy(3)));
        assertEquals(new RemoveObject(2, entry.object().id()), proposed.get(1));

        Path file = folder.resolve("list.crl");
        Identity signer = Identity.load(group.authority());
        RevocationList.save(file, signer, register.revoked().orElseThrow(), Instant.now());
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(
                Files.readAllBytes(file)));
        list.verify(signer.certificate().getPublicKey());
        assertTrue(list.isRevoked(certificate));
        assertFalse(list.isRevoked(signer.certificate()));
        RevocationList.save(file, signer, Set.of(), Instant.now());
        X509CRL none = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(
                Files.readAllBytes(file)));
        assertFalse(none.isRevoked(certificate));
    }
}
