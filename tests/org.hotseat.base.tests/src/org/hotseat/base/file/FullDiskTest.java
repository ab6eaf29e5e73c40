// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk that is really full leaves of files that are replaced or appended to. */
@Tag("lab")
class FullDiskTest {

    private static final byte[] LONG = new byte[40_000];

    @TempDir
    Path folder;
    private SmallDisk disk;

    @BeforeEach
    void mount() throws IOException {
        disk = SmallDisk.mount(folder, 128);
    }

    @AfterEach
    void unmount() throws IOException {
        disk.close();
    }

    @Test
    void aFileThatIsReplacedStaysAsItWasAndIsReplacedWhenThereIsRoom() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "before");
        disk.fill(8);
        IOException full = assertThrows(IOException.class, () -> CrashSafeFile.replace(file, out -> out.write(LONG)));
        assertTrue(full.getMessage().contains("No space left"), full.getMessage());
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("file", "filling"), names());
        disk.free();
        CrashSafeFile.replace(file, out -> out.write(LONG));
        assertEquals(LONG.length, Files.size(file));
    }

    @Test
    void whatWasAppendedBeforeStaysAndNothingIsTorn() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "before\n");
        disk.fill(8);
        assertThrows(IOException.class, () -> WholeAppend.append(file, LONG, true));
        assertEquals("before\n", Files.readString(file));
        disk.free();
        WholeAppend.append(file, "after\n".getBytes(), false);
        assertEquals("before\nafter\n", Files.readString(file));
    }

    @Test
    void aMissingFileIsMade() throws IOException {
        WholeAppend.append(disk.resolve("new"), new byte[] { '1' }, true);
        assertEquals("1", Files.readString(disk.resolve("new")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
