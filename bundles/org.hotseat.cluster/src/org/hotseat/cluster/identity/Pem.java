// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Keys and certificates as text. */
final class Pem {

    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final int LINE = 64;
    private static final String ELLIPTIC = "1.2.840.10045.2.1";
    private static final String P256 = "1.2.840.10045.3.1.7";
    private static final int FIELD = 32;

    private Pem() {
    }

    static String key(PrivateKey key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    /** PKCS 8 with the public half inside: the JDK leaves it out, and GnuTLS does not compute it. */
    static String wholeKey(PrivateKey key, PublicKey half) {
        if (!(key instanceof ECPrivateKey elliptic)) {
            return key(key);
        }
        byte[] value = elliptic.getS().toByteArray();
        byte[] secret = new byte[FIELD];
        int count = Math.min(value.length, FIELD);
        System.arraycopy(value, value.length - count, secret, FIELD - count, count);
        byte[] encoded = half.getEncoded(); // ends with the point, uncompressed
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - 2 * FIELD - 1, encoded.length);
        byte[] inner = Der.sequence(Der.integer(BigInteger.ONE), Der.of(Der.OCTETS, secret),
                Der.of(Der.CONTEXT | Der.CONSTRUCTED | 1, Der.bits(0, point)));
        return block("PRIVATE KEY", Der.sequence(Der.integer(BigInteger.ZERO), Der.sequence(Der.oid(ELLIPTIC),
                Der.oid(P256)), Der.of(Der.OCTETS, inner)));
    }

    static String certificates(List<X509Certificate> chain) throws IOException {
        StringBuilder text = new StringBuilder();
        for (X509Certificate one : chain) {
            try {
                text.append(block("CERTIFICATE", one.getEncoded()));
            } catch (GeneralSecurityException unusable) {
                throw new IOException(unusable);
            }
        }
        return text.toString();
    }

    private static String block(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(LINE, new byte[] { '\n' })
                .encodeToString(content) + "\n-----END " + kind + "-----\n";
    }

    static PrivateKey readKey(Path file) throws FailureException {
        return key(file.toString(), read(file));
    }

    static PrivateKey key(String text) throws FailureException {
        return key("PEM", text);
    }

    private static PrivateKey key(String source, String text) throws FailureException {
        Matcher found = KEY.matcher(text);
        if (!found.find()) {
            throw invalid(source, null);
        }
        try {
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(found.group(1))));
        } catch (GeneralSecurityException unusable) {
            throw invalid(source, unusable);
        }
    }

    static List<X509Certificate> readCertificates(Path file) throws FailureException {
        return certificates(file.toString(), read(file));
    }

    static List<X509Certificate> certificates(String text) throws FailureException {
        return certificates("PEM", text);
    }

    private static List<X509Certificate> certificates(String source, String text) throws FailureException {
        try {
            List<X509Certificate> chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))
                    .stream().map(X509Certificate.class::cast).toList();
            if (chain.isEmpty()) {
                throw invalid(source, null);
            }
            return chain;
        } catch (GeneralSecurityException unusable) {
            throw invalid(source, unusable);
        }
    }

    private static String read(Path file) throws FailureException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, file)),
                    unreadable);
        }
    }

    private static FailureException invalid(Object file, @Nullable Throwable cause) {
        return new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.noPem, file)), cause);
    }
}
