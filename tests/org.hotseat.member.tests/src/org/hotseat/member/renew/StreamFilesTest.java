// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates for the streams of live moves. */
class StreamFilesTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    private Path base;
    private final CertificateAuthority authority = CertificateAuthority.create("test", Instant.now(),
            YEAR.multipliedBy(20));
    private final List<X509Certificate> trusted = List.of(authority.self().certificate());

    private StreamFiles files() {
        return new StreamFiles(base.resolve("pki").resolve("qemu"));
    }

    private Identity identity() throws Exception {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = maker.generateKeyPair();
        Subject subject = new Subject("h1", Subject.id("0123456789abcdef", "h1/stream"), List.of(), List.of(
                "10.0.0.1"));
        return new Identity(pair.getPrivate(), List.of(authority.vouchForServing(pair.getPublic(), subject,
                Instant.now(), YEAR)));
    }

    private X509TrustManager manager() throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("ca", authority.self().certificate());
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    @Test
    void whoHasItIsLetInByNobody() throws Exception {
        X509Certificate[] chain = { identity().certificate() };
        assertDoesNotThrow(() -> manager().checkServerTrusted(chain, "ECDHE_ECDSA"));
        assertThrows(CertificateException.class, () -> manager().checkClientTrusted(chain, "EC"));
    }

    /** GnuTLS does not compute the public half. */
    @Test
    void theKeyHasBothHalves() throws Exception {
        Identity identity = identity();
        Identity read = Identity.ofText(identity.wholeKeyText(), Identity.text(identity.chain()));
        assertEquals(((ECPrivateKey) identity.key()).getS(), ((ECPrivateKey) read.key()).getS());
        byte[] key = Base64.getMimeDecoder().decode(identity.wholeKeyText().replaceAll("-----[^-]*-----", ""));
        String half = HexFormat.of().formatHex(identity.certificate().getPublicKey().getEncoded());
        assertTrue(HexFormat.of().formatHex(key).endsWith(half.substring(half.length() - 130)));
    }

    @Test
    void theyAreMadeOnceAndAnewWhenTheAuthorityChanges() throws Exception {
        StreamFiles files = files();
        assertTrue(files.needs(trusted, Instant.now()));
        files.write(trusted, identity());
        assertFalse(files.needs(trusted, Instant.now()));
        assertTrue(files.needs(trusted, Instant.now().plus(Duration.ofDays(300))), "two thirds of its time are over");
        CertificateAuthority next = CertificateAuthority.create("next", Instant.now(), YEAR);
        assertTrue(files.needs(List.of(trusted.get(0), next.self().certificate()), Instant.now()));
        assertTrue(files.needs(List.of(next.self().certificate()), Instant.now()));
        for (String side : List.of("server", "client")) {
            Path key = files.folder().resolve(side + "-key.pem");
            assertTrue(Files.readString(key).startsWith("-----BEGIN PRIVATE KEY-----"));
            assertFalse(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)).endsWith("r--"));
        }
        files.remove();
        assertFalse(Files.exists(base.resolve("pki")), "nothing is left");
    }

    @Test
    void whatSomebodyElseHasPutThereStays() throws Exception {
        StreamFiles files = files();
        Files.createDirectories(files.folder());
        Path own = Files.writeString(files.folder().resolve("server-cert.pem"), "of an administrator");
        assertFalse(files.needs(trusted, Instant.now()));
        files.remove();
        assertEquals("of an administrator", Files.readString(own));
    }
}
