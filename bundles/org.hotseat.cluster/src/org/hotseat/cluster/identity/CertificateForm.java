// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.security.auth.x500.X500Principal;

/** Writes and signs certificates of version 3: elliptic keys, ECDSA with SHA-256. The JDK reads them but makes none. */
final class CertificateForm {

    static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";
    private static final String KEY_ID = "2.5.29.14";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String OTHER_NAMES = "2.5.29.17";
    private static final String CONSTRAINTS = "2.5.29.19";
    private static final String ISSUER_KEY_ID = "2.5.29.35";
    private static final String PURPOSES = "2.5.29.37";
    private static final String SERVER = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";
    private static final int VERSION_3 = 2;
    private static final int DNS = 2;
    private static final int URI_NAME = 6;
    private static final int ADDRESS = 7;
    private static final int EXTENSIONS = 3;
    private static final int SERIAL_BITS = 127;
    private static final int KEY_ID_LENGTH = 20;
    private static final byte SIGNS_CERTIFICATES = 0x06;
    private static final byte SIGNS = (byte) 0x80;
    private static final int UNUSED_CA = 1;
    private static final int UNUSED_LEAF = 7;

    /** What every certificate says. */
    record Head(X500Principal issuer, PublicKey issuerKey, X500Principal subject, PublicKey key, Instant from,
            Instant until) {
    }

    private CertificateForm() {
    }

    static X509Certificate authority(Head head, PrivateKey signer) throws GeneralSecurityException {
        return signed(head, List.of(
                extension(CONSTRAINTS, true, Der.sequence(Der.yes())),
                extension(KEY_USAGE, true, Der.bits(UNUSED_CA, new byte[] { SIGNS_CERTIFICATES })),
                extension(KEY_ID, false, Der.of(Der.OCTETS, keyId(head.key())))), signer);
    }

    /** Serves and asks alike: the gateway of a member dials the member itself with the certificate it serves with. */
    static X509Certificate leaf(Head head, Subject subject, PrivateKey signer) throws GeneralSecurityException {
        return leaf(head, subject, Der.sequence(Der.oid(SERVER), Der.oid(CLIENT)), signer);
    }

    /** Members and agents let in nobody with such a certificate: it does not name the purpose of asking. */
    static X509Certificate serving(Head head, Subject subject, PrivateKey signer) throws GeneralSecurityException {
        return leaf(head, subject, Der.sequence(Der.oid(SERVER)), signer);
    }

    private static X509Certificate leaf(Head head, Subject subject, byte[] purposes, PrivateKey signer)
            throws GeneralSecurityException {
        return signed(head, List.of(
                extension(CONSTRAINTS, true, Der.sequence()),
                extension(KEY_USAGE, true, Der.bits(UNUSED_LEAF, new byte[] { SIGNS })),
                extension(PURPOSES, false, purposes),
                extension(OTHER_NAMES, false, names(subject)),
                extension(KEY_ID, false, Der.of(Der.OCTETS, keyId(head.key()))),
                extension(ISSUER_KEY_ID, false, Der.sequence(Der.of(Der.CONTEXT, keyId(head.issuerKey()))))), signer);
    }

    private static byte[] names(Subject subject) throws GeneralSecurityException {
        List<byte[]> names = new ArrayList<>();
        names.add(Der.text(Der.CONTEXT | URI_NAME, subject.id().toString()));
        subject.names().forEach(name -> names.add(Der.text(Der.CONTEXT | DNS, name)));
        for (String address : subject.addresses()) {
            try {
                names.add(Der.of(Der.CONTEXT | ADDRESS, InetAddress.getByName(address).getAddress()));
            } catch (UnknownHostException noAddress) {
                throw new GeneralSecurityException(address, noAddress);
            }
        }
        return Der.sequence(names.toArray(byte[][]::new));
    }

    private static byte[] extension(String oid, boolean critical, byte[] value) {
        byte[] body = Der.of(Der.OCTETS, value);
        return critical ? Der.sequence(Der.oid(oid), Der.yes(), body) : Der.sequence(Der.oid(oid), body);
    }

    private static byte[] keyId(PublicKey key) throws GeneralSecurityException {
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()), KEY_ID_LENGTH);
    }

    private static X509Certificate signed(Head head, List<byte[]> extensions, PrivateKey signer)
            throws GeneralSecurityException {
        byte[] algorithm = Der.sequence(Der.oid(ECDSA_SHA256));
        byte[] content = Der.sequence(
                Der.of(Der.CONTEXT | Der.CONSTRUCTED, Der.integer(BigInteger.valueOf(VERSION_3))),
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE)), algorithm,
                head.issuer().getEncoded(), Der.sequence(Der.time(head.from()), Der.time(head.until())),
                head.subject().getEncoded(), head.key().getEncoded(),
                Der.of(Der.CONTEXT | Der.CONSTRUCTED | EXTENSIONS,
                        Der.sequence(extensions.toArray(byte[][]::new))));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signer);
        signature.update(content);
        byte[] whole = Der.sequence(content, algorithm, Der.bits(0, signature.sign()));
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(whole));
    }
}
