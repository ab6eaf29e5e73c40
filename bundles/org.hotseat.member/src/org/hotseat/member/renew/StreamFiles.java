// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.cluster.identity.Identity;

/**
 * The certificates of streams as QEMU looks for them, one for both ends. Files that somebody else has put there are
 * left alone and used. Blocks for the disk; one thread at a time.
 *
 * @param folder where libvirt lets QEMU look
 */
public record StreamFiles(Path folder) {

    private static final Logger LOG = System.getLogger(StreamFiles.class.getName());
    private static final String MARK = ".hotseat";
    private static final String AUTHORITY = "ca-cert.pem";
    private static final List<String> CERTIFICATES = List.of("server-cert.pem", "client-cert.pem");
    private static final List<String> KEYS = List.of("server-key.pem", "client-key.pem");
    /** Whose group QEMU runs in, by distribution. */
    private static final List<String> GROUPS = List.of("libvirt-qemu", "qemu");

    /**
     * Whether they have to be made.
     *
     * @param authorities that are trusted now
     * @param now wall clock
     * @return false also when they are somebody else's
     */
    boolean needs(List<X509Certificate> authorities, Instant now) {
        Path certificate = folder.resolve(CERTIFICATES.get(0));
        if (!Files.exists(folder.resolve(MARK))) {
            return !Files.exists(certificate);
        }
        try {
            X509Certificate own = Identity.loadCertificates(certificate).get(0);
            return Spans.isDue(own, now) || authorities.stream().noneMatch(one -> isSignedBy(own, one))
                    || !Identity.loadCertificates(folder.resolve(AUTHORITY)).equals(authorities)
                    || !KEYS.stream().allMatch(key -> Files.exists(folder.resolve(key)));
        } catch (FailureException missing) {
            LOG.log(Level.DEBUG, "made anew", missing);
            return true;
        }
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    /**
     * Writes them, so that QEMU can read them and nobody else can.
     *
     * @param authorities that are trusted
     * @param identity of both ends
     * @throws FailureException FILE
     */
    void write(List<X509Certificate> authorities, Identity identity) throws FailureException {
        try {
            Files.createDirectories(folder);
            Optional<GroupPrincipal> group = group();
            open(folder, group, "rwxr-x---", "rwx------");
            write(MARK, "The files beside this one are kept by hotseat-agent.\n", group);
            for (String key : KEYS) {
                write(key, identity.wholeKeyText(), group);
            }
            for (String certificate : CERTIFICATES) {
                write(certificate, Identity.text(identity.chain()), group);
            }
            write(AUTHORITY, Identity.text(authorities), group);
        } catch (IOException unwritable) {
            throw failed(unwritable);
        }
    }

    private void write(String name, String text, Optional<GroupPrincipal> group) throws IOException {
        Path file = folder.resolve(name);
        CrashSafeFile.replace(file, out -> out.write(text.getBytes(US_ASCII)));
        open(file, group, "rw-r-----", "rw-------");
    }

    private static void open(Path file, Optional<GroupPrincipal> group, String shared, String own)
            throws IOException {
        if (group.isPresent()) {
            Files.getFileAttributeView(file, PosixFileAttributeView.class).setGroup(group.get());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(group.isPresent() ? shared : own));
    }

    private Optional<GroupPrincipal> group() throws IOException {
        for (String name : GROUPS) {
            try {
                return Optional.of(folder.getFileSystem().getUserPrincipalLookupService()
                        .lookupPrincipalByGroupName(name));
            } catch (UserPrincipalNotFoundException none) {
                LOG.log(Level.DEBUG, "no group {0}", name);
            }
        }
        return Optional.empty();
    }

    /**
     * Removes what was written here, and nothing else.
     *
     * @throws FailureException FILE
     */
    void remove() throws FailureException {
        if (!Files.exists(folder.resolve(MARK))) {
            return;
        }
        List<String> names = new ArrayList<>(KEYS);
        names.addAll(CERTIFICATES);
        names.addAll(List.of(AUTHORITY, MARK));
        try {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name));
            }
            deleteEmpty(folder);
            deleteEmpty(folder.toAbsolutePath().getParent());
        } catch (IOException unable) {
            throw failed(unable);
        }
    }

    private static void deleteEmpty(Path made) throws IOException {
        try (Stream<Path> rest = Files.list(made)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(made);
    }

    private FailureException failed(IOException why) {
        return new FailureException(new Failure(FailureCode.FILE, folder + " cannot be changed: " + why), why);
    }
}
