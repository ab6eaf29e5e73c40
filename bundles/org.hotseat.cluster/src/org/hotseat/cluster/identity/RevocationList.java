// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;

/** Certificates that count no more although they have not ended, as a list that a member of the store reads. */
public final class RevocationList {

    private static final Duration NEXT = Duration.ofDays(10 * 365);

    private RevocationList() {
    }

    /**
     * Writes the list whole, in DER. A member looks at it at each handshake. Blocks for the disk.
     *
     * @param file where
     * @param signer who says so
     * @param serials of the certificates; may be none
     * @param now wall clock
     * @throws FailureException FILE
     */
    public static void save(Path file, Identity signer, Collection<BigInteger> serials, Instant now)
            throws FailureException {
        byte[] list = of(signer, serials, now);
        try {
            CrashSafeFile.replace(file, out -> out.write(list));
        } catch (IOException unwritable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.notWritten, file, unwritable)),
                    unwritable);
        }
    }

    static byte[] of(Identity signer, Collection<BigInteger> serials, Instant now) {
        byte[][] entries = new TreeSet<>(serials).stream().map(serial -> Der.sequence(Der.integer(serial),
                Der.time(now))).toArray(byte[][]::new);
        byte[] algorithm = Der.sequence(Der.oid(CertificateForm.ECDSA_SHA256));
        byte[] content = Der.sequence(Der.integer(BigInteger.ONE), algorithm,
                signer.certificate().getSubjectX500Principal().getEncoded(), Der.time(now), Der.time(now.plus(NEXT)),
                entries.length == 0 ? new byte[0] : Der.sequence(entries));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer.key());
            signature.update(content);
            return Der.sequence(content, algorithm, Der.bits(0, signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken); // every JDK has it, and the key is of that kind
        }
    }
}
