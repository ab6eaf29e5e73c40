// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.internal.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.hotseat.base.file.CrashSafeFile;

/** The key of the vault: a random one in a file that only the account may read. Blocks for the disk. */
final class VaultKey {

    private static final int BYTES = 32;
    private static final String OWNER_FOLDER = "rwx------";
    private static final String OWNER_FILE = "rw-------";

    private VaultKey() {
    }

    static char[] readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (text.length() != 2 * BYTES) {
            throw new IOException("no key: " + file.getFileName());
        }
        return text.toCharArray();
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        byte[] text = HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII);
        CrashSafeFile.replace(file, out -> out.write(text)); // made aside with rights for the owner alone
        guard(file, OWNER_FILE);
    }

    /** Makes a folder that only the account may enter. */
    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(folder, isPosix(folder)
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(OWNER_FOLDER)) }
                : new FileAttribute<?>[0]);
    }

    private static void guard(Path file, String rights) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        }
    }

    @SuppressWarnings("resource") // the default file system is never closed
    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
