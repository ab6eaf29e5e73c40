// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;

/**
 * A key and the certificates that vouch for it. Immutable.
 *
 * @param key secret
 * @param chain its own certificate first
 */
public record Identity(PrivateKey key, List<X509Certificate> chain) {

    /** Copies the list. */
    public Identity {
        chain = List.copyOf(chain);
    }

    /**
     * The certificate of the key.
     *
     * @return the first of the chain
     */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /**
     * Writes both as PEM, the key readable by the owner alone. Each file is replaced whole. Blocks for the disk.
     *
     * @param files where
     * @throws FailureException FILE
     */
    public void save(TlsFiles files) throws FailureException {
        try {
            write(files.key(), Pem.key(key));
            write(files.certificate(), Pem.certificates(chain));
        } catch (IOException unwritable) {
            throw new FailureException(new Failure(FailureCode.FILE,
                    NLS.bind(Messages.notWritten, files.certificate().getParent(), unwritable)), unwritable);
        }
    }

    /**
     * Reads both. Blocks for the disk.
     *
     * @param files where they are
     * @return the identity
     * @throws FailureException FILE when a file cannot be read, INVALID when it is something else
     */
    public static Identity load(TlsFiles files) throws FailureException {
        return new Identity(Pem.readKey(files.key()), Pem.readCertificates(files.certificate()));
    }

    /**
     * Writes a key for which nobody vouches yet, readable by the owner alone. Blocks for the disk.
     *
     * @param file where
     * @param key secret
     * @throws FailureException FILE
     */
    public static void saveKey(Path file, PrivateKey key) throws FailureException {
        save(file, Pem.key(key));
    }

    /**
     * Reads a key. Blocks for the disk.
     *
     * @param file where it is
     * @return the key
     * @throws FailureException FILE when it cannot be read, INVALID when it is something else
     */
    public static PrivateKey loadKey(Path file) throws FailureException {
        return Pem.readKey(file);
    }

    /**
     * Writes certificates. Blocks for the disk.
     *
     * @param file where
     * @param chain certificates
     * @throws FailureException FILE
     */
    public static void saveCertificates(Path file, List<X509Certificate> chain) throws FailureException {
        try {
            save(file, Pem.certificates(chain));
        } catch (IOException unusable) {
            throw unwritable(file, unusable);
        }
    }

    /**
     * Reads certificates. Blocks for the disk.
     *
     * @param file where they are
     * @return at least one
     * @throws FailureException FILE when it cannot be read, INVALID when it is something else
     */
    public static List<X509Certificate> loadCertificates(Path file) throws FailureException {
        return Pem.readCertificates(file);
    }

    /**
     * The key as PEM, to be handed over to somebody who is trusted with it.
     *
     * @return the secret
     */
    public String keyText() {
        return Pem.key(key);
    }

    /**
     * The key as PEM for a program that is not written in Java.
     *
     * @return the secret, with the public half inside
     */
    public String wholeKeyText() {
        return Pem.wholeKey(key, certificate().getPublicKey());
    }

    /**
     * What was handed over.
     *
     * @param keyText the secret, PEM
     * @param chainText certificates, PEM
     * @return the identity
     * @throws FailureException INVALID when it is something else
     */
    public static Identity ofText(String keyText, String chainText) throws FailureException {
        return new Identity(Pem.key(keyText), Pem.certificates(chainText));
    }

    /**
     * Certificates as PEM, to be handed over.
     *
     * @param chain certificates
     * @return one block for each
     */
    public static String text(List<X509Certificate> chain) {
        try {
            return Pem.certificates(chain);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Certificates that were handed over.
     *
     * @param text PEM
     * @return at least one
     * @throws FailureException INVALID when it is something else
     */
    public static List<X509Certificate> ofText(String text) throws FailureException {
        return Pem.certificates(text);
    }

    private static void save(Path file, String text) throws FailureException {
        try {
            write(file, text);
        } catch (IOException unusable) {
            throw unwritable(file, unusable);
        }
    }

    private static FailureException unwritable(Path file, IOException cause) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.notWritten, file.getParent(),
                cause)), cause);
    }

    /** A file that is made aside is open to its owner only, and stays so. */
    static void write(Path file, String content) throws IOException {
        CrashSafeFile.replace(file, out -> out.write(content.getBytes(StandardCharsets.US_ASCII)));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Override
    public String toString() {
        return String.valueOf(certificate().getSubjectX500Principal());
    }
}
