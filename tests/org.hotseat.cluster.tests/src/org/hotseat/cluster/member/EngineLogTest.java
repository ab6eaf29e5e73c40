// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a process that outlives whoever started it. */
class EngineLogTest {

    private static final int LARGEST = 4096;
    private static final int LINES = 1000;

    @TempDir
    private Path folder;

    @Test
    void aShortOneIsLeftAlone() throws IOException {
        Path log = Files.writeString(folder.resolve("etcd.log"), "short\n");
        EngineLog.bound(log, LARGEST);
        EngineLog.bound(folder.resolve("none"), LARGEST);
        assertEquals("short\n", Files.readString(log));
        assertFalse(Files.exists(folder.resolve("etcd.log.1")));
    }

    @Test
    void aProcessGoesOnWritingAtTheNewEnd() throws IOException, InterruptedException {
        Path log = folder.resolve("etcd.log");
        Process process = new ProcessBuilder("cat").redirectOutput(Redirect.appendTo(log.toFile())).start();
        try (OutputStream says = process.getOutputStream()) {
            for (int line = 0; line < LINES; line++) {
                says.write("before the cut\n".getBytes());
            }
            says.flush();
            while (!Files.exists(log) || Files.size(log) < LINES * "before the cut\n".length()) {
                process.waitFor(10, TimeUnit.MILLISECONDS);
            }
            EngineLog.bound(log, LARGEST);
            says.write("after\n".getBytes());
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("after\n", Files.readString(log));
        assertEquals(LINES, Files.readAllLines(folder.resolve("etcd.log.1")).size());
    }
}
