// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agent per folder; what the last run left behind. */
class StateFolderTest {

    @TempDir
    private Path parent;
    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("state");
    }

    private StateFolder open() throws FailureException {
        return StateFolder.open(folder, RunRecord.begin("1.2.3"));
    }

    @Test
    void theSecondStartSaysWhoHoldsTheFolder() throws FailureException, IOException {
        StateFolder first = open();
        FailureException refused = assertThrows(FailureException.class, this::open);
        assertEquals(FailureCode.EXISTS, refused.code());
        assertTrue(refused.getMessage().contains("pid " + ProcessHandle.current().pid()), refused.getMessage());
        assertTrue(StateFolder.holder(folder).orElseThrow().contains("pid"));
        first.close();
        assertTrue(StateFolder.holder(folder).isEmpty());
        open().close();
    }

    /** Another process sees the lock, also after this one has been asked and refused. */
    @Test
    void theLockHoldsAgainstOtherProcesses() throws FailureException, IOException, InterruptedException {
        try (StateFolder first = open()) {
            assertThrows(FailureException.class, this::open);
            StateFolder.holder(folder);
            assertEquals(1, flock());
            assertTrue(Files.isDirectory(first.folder(Purpose.LOG)));
        }
        assertEquals(0, flock());
    }

    /** Whether a process of its own gets the same kind of lock: 0 when it does. */
    private int flock() throws IOException, InterruptedException {
        Process python = new ProcessBuilder("python3", "-c", "import fcntl, sys\nf = open(sys.argv[1], 'r+')\ntry:\n"
                + " fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB)\nexcept OSError:\n sys.exit(1)",
                folder.resolve("lock").toString()).inheritIO().start();
        assertTrue(python.waitFor(30, TimeUnit.SECONDS));
        return python.exitValue();
    }

    @Test
    void theRunBeforeIsKnown() throws FailureException, IOException {
        open().close();
        StateFolder second = open();
        assertTrue(second.previous().orElseThrow().isOver());
        second.close();
        Path record = folder.resolve("run/run.json");
        Files.writeString(record, Files.readString(record).replaceAll("\"ended\":\"[^\"]*\"", "\"ended\":\"\"")
                .replaceAll("\"ticks\":\\d+", "\"ticks\":1"));
        StateFolder third = open();
        assertFalse(third.previous().orElseThrow().isOver());
        third.close();
    }

    @Test
    void aDamagedRecordIsWrittenAnew() throws FailureException, IOException {
        open().close();
        for (String damage : new String[] { "", "{", "[1]", "{}", "\u0000\u0001" }) {
            Files.writeString(folder.resolve("run/run.json"), damage);
            StateFolder next = open();
            assertTrue(next.previous().isEmpty(), damage);
            next.close();
        }
    }

    @Test
    void whatOtherBuildsKeptGoes() throws FailureException, IOException {
        Path framework = StateFolder.prepare(folder, Purpose.FRAMEWORK);
        for (String name : new String[] { "osgi-a-1/x/y", "osgi-a-2/x", "foreign/x" }) {
            Files.createDirectories(framework.resolve(name));
        }
        for (String build : List.of("a-1", "a-2")) {
            Files.writeString(framework.resolve("agent-" + build + ".jsa"), "");
            new FastStart(framework, build).keep();
        }
        new FastStart(framework, "a-2").removeOthers();
        try (Stream<Path> left = Files.list(framework)) {
            assertEquals(List.of("agent-a-2.jsa", "agent-a-2.jsa.whole", "foreign", "osgi-a-2"), left.map(
                    one -> one.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatOthersCanWriteIsRefused() throws FailureException, IOException {
        open().close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(FailureCode.PERMISSION, assertThrows(FailureException.class, this::open).code());
    }

    @Test
    void whatIsInTheWayIsSaid() throws IOException {
        folder = parent.resolve("no/such/parent");
        assertTrue(assertThrows(FailureException.class, this::open).getMessage().contains("there is no"));
        folder = Files.writeString(parent.resolve("file"), "");
        assertTrue(assertThrows(FailureException.class, this::open).getMessage().contains("is no folder"));
    }
}
