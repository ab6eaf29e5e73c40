// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of commands. */
class AuditLogTest {

    @TempDir
    Path folder;

    private final List<Failure> told = new ArrayList<>();

    private static AuditEntry entry(String command) {
        return new AuditEntry(Instant.EPOCH, "host-01", "root@10.0.0.1:22", command, "0", Duration.ofMillis(12));
    }

    @Test
    void everyCommandIsOneLineWhateverItHolds() throws Exception {
        AuditLog log = new AuditLog(folder.resolve("state/audit.log"), told::add);
        log.record(entry("echo \"a\\b\"\n\techo 图\u0007"));
        log.record(entry("true"));
        assertEquals(List.of("{\"time\":\"1970-01-01T00:00:00Z\",\"host\":\"host-01\","
                + "\"account\":\"root@10.0.0.1:22\",\"command\":\"echo \\\"a\\\\b\\\"\\n\\techo 图\\u0007\","
                + "\"outcome\":\"0\",\"ms\":12}", entry("true").line()), Files.readAllLines(log.file()));
    }

    @Test
    void aFullFileMakesRoomAndTheEldestGoes() throws Exception {
        Path file = folder.resolve("audit.log");
        AuditLog log = new AuditLog(file, 400, told::add);
        for (int i = 0; i < 40; i++) {
            log.record(entry("command " + i));
        }
        for (int n = 1; n <= 4; n++) {
            assertTrue(Files.size(folder.resolve("audit.log." + n)) <= 400);
        }
        assertFalse(Files.exists(folder.resolve("audit.log.5")));
        assertTrue(Files.readString(file).contains("command 39"));
    }

    @Test
    void theLineOfACommandThatWasInterruptedIsWritten() throws Exception {
        AuditLog log = new AuditLog(folder.resolve("audit.log"), told::add);
        Thread.currentThread().interrupt();
        log.record(entry("sleep 60"));
        assertTrue(Thread.interrupted());
        assertEquals(1, Files.readAllLines(log.file()).size());
        assertEquals(List.of(), told);
    }

    @Test
    void aLogThatCannotBeWrittenIsToldOnceAndAgainAfterItWorked() throws Exception {
        Path folder2 = Files.createFile(folder.resolve("blocked"));
        AuditLog log = new AuditLog(folder2.resolve("audit.log"), told::add);
        log.record(entry("one"));
        log.record(entry("two"));
        assertEquals(1, told.size());
        Files.delete(folder2);
        log.record(entry("three"));
        assertEquals(List.of(entry("one").line(), entry("two").line(), entry("three").line()),
                Files.readAllLines(log.file()));
        Files.delete(log.file());
        Files.createDirectory(log.file());
        log.record(entry("four"));
        assertEquals(2, told.size());
    }
}
