// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CrashSafeFileTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void writeOld() throws IOException {
        file = folder.resolve("cluster 集群.hotseat");
        Files.writeString(file, "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNewContentReplacesTheOldAndNothingElseIsLeft() throws IOException {
        CrashSafeFile.replace(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file.getFileName().toString()), names());
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        Path fresh = folder.resolve("fresh");
        CrashSafeFile.replace(fresh, out -> out.write(7));
        assertEquals(1, Files.size(fresh));
    }

    @Test
    void duringTheWritingTheOldOneIsThere() throws IOException {
        CrashSafeFile.replace(file, out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertEquals("old", Files.readString(file));
        });
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldOneAndNothingElse() throws IOException {
        IOException full = new IOException("No space left on device");
        assertEquals(full, assertThrows(IOException.class, () -> CrashSafeFile.replace(file, out -> {
            out.write(new byte[1 << 16]);
            throw full;
        })));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file.getFileName().toString()), names());
    }

    @Test
    void aMistakeInTheMiddleLeavesTheOldOneToo() throws IOException {
        assertThrows(IllegalStateException.class, () -> CrashSafeFile.replace(file, out -> {
            out.write(1);
            throw new IllegalStateException("a mistake of the writer");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(1, names().size());
    }

    @Test
    void aFolderThatIsMissingIsTold() {
        Path lost = folder.resolve("missing").resolve("file");
        assertThrows(NoSuchFileException.class, () -> CrashSafeFile.replace(lost, out -> out.write(1)));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("kept"), "kept");
        assertThrows(IOException.class, () -> CrashSafeFile.replace(folder.resolve("sub"), out -> out.write(1)));
        assertEquals("kept", Files.readString(folder.resolve("sub/kept")));
        assertThrows(IOException.class, () -> CrashSafeFile.replace(Path.of("/"), out -> out.write(1)));
    }

    /** A real process that may not write more than some KiB, as on a full disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullLeavesTheOldOne() throws Exception {
        Process writer = writer("ulimit -f 16 && exec \"$@\"", "full");
        assertEquals(CrashingWriter.REFUSED, writer.exitValue());
        assertEquals("old", Files.readString(file));
        assertEquals(1, names().size());
    }

    /** A real process that ends in the middle of the writing, as by a power cut. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aCrashInTheMiddleLeavesTheOldOne() throws Exception {
        Process writer = writer("exec \"$@\"", "crash");
        assertEquals(CrashingWriter.CRASHED, writer.exitValue());
        assertEquals("old", Files.readString(file));
        CrashSafeFile.replace(file, out -> out.write("after".getBytes(StandardCharsets.UTF_8)));
        assertEquals("after", Files.readString(file), "what the crash left does not disturb the next writer");
    }

    private Process writer(String shell, String how) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder("sh", "-c", shell, "sh", java.toString(), "-XX:-UsePerfData",
                "-cp", home(CrashSafeFile.class) + File.pathSeparator + home(CrashingWriter.class),
                CrashingWriter.class.getName(), file.toString(), how).inheritIO().start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process;
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
