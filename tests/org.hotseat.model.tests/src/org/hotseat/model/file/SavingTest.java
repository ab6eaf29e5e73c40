// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is replaced whole, only if it is what the writer believes, and never if it cannot be read. */
class SavingTest {

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");
    private final Cluster cluster = Samples.full();

    static Stream<byte[]> unreadableContents() throws FailureException {
        byte[] whole = FileFailures.bytes(Samples.full());
        String newer = new String(whole, StandardCharsets.UTF_8).replace("formatVersion=\"2\"",
                "formatVersion=\"9\"");
        return Stream.of(new byte[0], "letter to a friend".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2), newer.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("cluster.hotseat");
    }

    @Test
    void aNewFileDoesNotReplaceOneThatIsThere() throws Exception {
        Files.writeString(file, "precious");
        FileFailures.expect(FailureCode.EXISTS, file,
                () -> ClusterFile.save(cluster, file, new Expectation.Absent()));
        assertEquals("precious", Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("unreadableContents")
    void aFileThatCannotBeReadIsNotReplacedEvenWhenAgreed(byte[] content) throws Exception {
        Files.write(file, content);
        FailureCode code = new String(content, StandardCharsets.UTF_8).contains("\"9\"") ? FailureCode.TOO_NEW
                : FailureCode.EXISTS;
        FileFailures.expect(code, file, () -> ClusterFile.save(cluster, file, new Expectation.Replaceable()));
        assertArrayEquals(content, Files.readAllBytes(file));
        assertOnlyFile();
    }

    @Test
    void anotherClusterIsReplacedWhenAgreed() throws Exception {
        Cluster other = Samples.full();
        other.setName("South");
        ClusterFile.save(other, file, new Expectation.Absent());
        ClusterFile.save(cluster, file, new Expectation.Replaceable());
        assertEquals("North", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void aFileChangedBySomebodyElseIsNotReplaced() throws Exception {
        Fingerprint mine = ClusterFile.save(cluster, file, new Expectation.Absent());
        Cluster theirs = ClusterFile.load(file).cluster();
        theirs.setName("Theirs");
        ClusterFile.save(theirs, file, new Expectation.Unchanged(mine));
        FileFailures.expect(FailureCode.WRONG_STATE, file,
                () -> ClusterFile.save(cluster, file, new Expectation.Unchanged(mine)));
        assertEquals("Theirs", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void aFileTouchedButNotChangedIsReplaced() throws Exception {
        Fingerprint mine = ClusterFile.save(cluster, file, new Expectation.Absent());
        Files.write(file, Files.readAllBytes(file));
        cluster.setName("Renamed");
        ClusterFile.save(cluster, file, new Expectation.Unchanged(mine));
        assertEquals("Renamed", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void aFileThatHasGoneIsWrittenAgain() throws Exception {
        Fingerprint mine = ClusterFile.save(cluster, file, new Expectation.Absent());
        Files.delete(file);
        ClusterFile.save(cluster, file, new Expectation.Unchanged(mine));
        assertEquals("North", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path real = folder.resolve("real.hotseat");
        Fingerprint mine = ClusterFile.save(cluster, real, new Expectation.Absent());
        Files.createSymbolicLink(file, real);
        cluster.setName("Through the link");
        ClusterFile.save(cluster, file, new Expectation.Unchanged(mine));
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("Through the link", ClusterFile.load(real).cluster().getName());
    }

    @Test
    void permissionsOfTheFileAreKept() throws Exception {
        Fingerprint mine = ClusterFile.save(cluster, file, new Expectation.Absent());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        cluster.setName("Again");
        ClusterFile.save(cluster, file, new Expectation.Unchanged(mine));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingBeside() throws Exception {
        // long enough for the file, too long for the one that is written aside
        Path longest = folder.resolve("n".repeat(255 - ".hotseat".length()) + ".hotseat");
        byte[] old = FileFailures.bytes(cluster);
        Files.write(longest, old);
        cluster.setName("Renamed");
        FileFailures.expect(FailureCode.FILE, longest,
                () -> ClusterFile.save(cluster, longest, new Expectation.Unchanged(Fingerprint.of(old))));
        assertArrayEquals(old, Files.readAllBytes(longest));
        assertOnlyFile();
    }

    @Test
    void aMissingFolderIsToldAndNotMade() {
        Path inside = folder.resolve("nowhere").resolve("cluster.hotseat");
        FileFailures.expect(FailureCode.FILE, inside,
                () -> ClusterFile.save(cluster, inside, new Expectation.Absent()));
        assertFalse(Files.exists(inside.getParent()));
    }

    private void assertOnlyFile() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, List.copyOf(all.toList()).size());
        }
    }
}
