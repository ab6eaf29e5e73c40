// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of trusted keys. */
class KnownHostsTest {

    private static final String KEY = "AAAAC3NzaC1lZDI1NTE5AAAAILM+rvN+ot98qgEN796jTiQfZfG1KaT0PtFDJ/XFSqti";
    private static final HostKey TEN = new HostKey("10.0.0.1", "ssh-ed25519", KEY);

    @TempDir
    Path folder;

    @Test
    void aKeyIsAddedOnceAndOnlyItsOwnerReadsTheFile() throws Exception {
        Path file = folder.resolve("state/known_hosts");
        KnownHosts known = new KnownHosts(file);
        known.trust(TEN);
        known.trust(TEN);
        assertEquals(List.of("10.0.0.1 ssh-ed25519 " + KEY), Files.readAllLines(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void linesOfOthersStayEvenWithoutALineBreakAtTheEnd() throws Exception {
        Path file = folder.resolve("known_hosts");
        Files.writeString(file, "# by hand\n@revoked 10.0.0.1 ssh-ed25519 AAAA\nother ssh-rsa BBBB");
        KnownHosts known = new KnownHosts(file);
        known.trust(TEN);
        assertEquals(List.of("# by hand", "@revoked 10.0.0.1 ssh-ed25519 AAAA", "other ssh-rsa BBBB",
                "10.0.0.1 ssh-ed25519 " + KEY), Files.readAllLines(file));
        assertEquals(List.of(4), known.linesOf("10.0.0.1"));
        known.forget("10.0.0.1");
        assertEquals(List.of("# by hand", "@revoked 10.0.0.1 ssh-ed25519 AAAA", "other ssh-rsa BBBB"),
                Files.readAllLines(file));
    }

    @Test
    void hashedNamesAreFoundAsWell() throws Exception {
        Path file = folder.resolve("known_hosts");
        // the example of OpenSSH's own documentation has the same form; made by ssh-keygen -H for 192.168.1.61
        Files.writeString(file, "|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-rsa AAAA\n");
        KnownHosts known = new KnownHosts(file);
        assertEquals(List.of(1), known.linesOf("192.168.1.61"));
        assertEquals(List.of(), known.linesOf("192.168.1.62"));
    }

    @Test
    void portsOtherThan22ArePartOfThePlace() {
        assertEquals("[10.0.0.1]:2222", HostKey.place("10.0.0.1", 2222));
        assertEquals("10.0.0.1", HostKey.place("10.0.0.1", 22));
    }

    @Test
    void theFingerprintIsTheOneThatOpenSshShows() {
        assertEquals("ED25519", TEN.typeName());
        assertEquals("SHA256:", TEN.fingerprint().substring(0, 7));
        assertEquals(50, TEN.fingerprint().length());
    }

    @Test
    void aPlaceThatIsTwoWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HostKey("a b", "ssh-rsa", "AAAA"));
        assertThrows(IllegalArgumentException.class, () -> new HostKey("a\nb", "ssh-rsa", "AAAA"));
    }

    @Test
    void aListThatCannotBeMadeIsAFailureThatNamesIt() throws Exception {
        Path file = Files.createFile(folder.resolve("file")).resolve("known_hosts");
        FailureException failed = assertThrows(FailureException.class, () -> new KnownHosts(file).trust(TEN));
        assertEquals(FailureCode.FILE, failed.code());
    }
}
