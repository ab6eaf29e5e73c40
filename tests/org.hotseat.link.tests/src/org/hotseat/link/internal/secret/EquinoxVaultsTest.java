// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.internal.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Secrets in Equinox secure storage, as they lie on the disk. Equinox keeps what it has open by its place. */
@EnabledOnOs(OS.LINUX)
class EquinoxVaultsTest {

    private static final HostId HOST = new HostId("host1");
    private static final String SECRET = "correct horse 电池 \"staple\"";

    @TempDir
    private Path folder;

    private static SecretVault open(Path folder) throws FailureException {
        return new EquinoxVaults().open(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Path stored() throws FailureException {
        Path vault = folder.resolve("data/vault");
        SecretVault open = open(vault);
        open.store(HOST, SecretKind.PASSWORD, SECRET.toCharArray());
        return vault;
    }

    @Test
    void aSecretComesBackFromTheDiskAndCannotBeReadThere() throws Exception {
        Path vault = stored();
        Path next = folder.resolve("next");
        copy(vault, next);
        assertArrayEquals(SECRET.toCharArray(), open(next).read(HOST, SecretKind.PASSWORD).orElseThrow());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(vault)));
        try (Stream<Path> files = Files.list(vault)) {
            List<Path> all = files.toList();
            assertEquals(2, all.size(), all.toString());
            for (Path file : all) {
                assertFalse(Files.readString(file, StandardCharsets.UTF_8).contains("horse"), file.toString());
            }
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(vault.resolve(
                "vault.key"))));
    }

    @Test
    void whatIsForgottenIsGoneFromTheDisk() throws Exception {
        Path vault = stored();
        open(vault).store(HOST, SecretKind.PASSPHRASE, "other".toCharArray());
        open(vault).forget(HOST, SecretKind.PASSWORD);
        open(vault).forget(new HostId("nobody"), SecretKind.PASSWORD);
        Path next = folder.resolve("next");
        copy(vault, next);
        assertEquals(Optional.empty(), open(next).read(HOST, SecretKind.PASSWORD));
        assertArrayEquals("other".toCharArray(), open(next).read(HOST, SecretKind.PASSPHRASE).orElseThrow());
    }

    @Test
    void anotherKeyOpensNothingAndSaysWhatToDo() throws Exception {
        Path vault = stored();
        Path other = folder.resolve("other");
        copy(vault, other);
        Files.writeString(other.resolve("vault.key"), "00".repeat(32));
        SecretVault open = open(other);
        FailureException closed = assertThrows(FailureException.class, () -> open.read(HOST, SecretKind.PASSWORD));
        assertEquals(FailureCode.FILE, closed.code());
        assertTrue(closed.failure().remedy().contains(other.toString()), closed.failure().text());
        assertFalse(closed.failure().text().contains("horse"), closed.failure().text());
    }

    @Test
    void aKeyThatIsCutShortIsRefusedAndKept() throws Exception {
        Path vault = stored();
        Path other = folder.resolve("other");
        copy(vault, other);
        Files.writeString(other.resolve("vault.key"), "00");
        assertEquals(FailureCode.FILE, assertThrows(FailureException.class, () -> open(other)).code());
        assertEquals("00", Files.readString(other.resolve("vault.key")));
    }
}
