// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
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
        log.begin().end(entry("echo \"a\\b\"\n\techo 图\u0007"));
        log.begin().end(entry("true"));
        assertEquals(List.of("{\"time\":\"1970-01-01T00:00:00Z\",\"host\":\"host-01\","
                + "\"account\":\"root@10.0.0.1:22\",\"command\":\"echo \\\"a\\\\b\\\"\\n\\techo 图\\u0007\","
                + "\"outcome\":\"0\",\"ms\":12}", entry("true").line()), Files.readAllLines(log.file()));
    }

    @Test
    void aFullFileMakesRoomAndTheEldestGoes() throws Exception {
        Path file = folder.resolve("audit.log");
        AuditLog log = new AuditLog(file, 400, told::add);
        for (int i = 0; i < 40; i++) {
            log.begin().end(entry("command " + i));
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
        log.begin().end(entry("sleep 60"));
        assertTrue(Thread.interrupted());
        assertEquals(1, Files.readAllLines(log.file()).size());
        assertEquals(List.of(), told);
    }

    @Test
    void aLogThatCannotBeWrittenIsToldOnceAndAgainAfterItWorked() throws Exception {
        Path folder2 = Files.createFile(folder.resolve("blocked"));
        AuditLog log = new AuditLog(folder2.resolve("audit.log"), told::add);
        log.begin().end(entry("one"));
        log.begin().end(entry("two"));
        assertEquals(1, told.size());
        Files.delete(folder2);
        log.begin().end(entry("three"));
        assertEquals(List.of(entry("one").line(), entry("two").line(), entry("three").line()),
                Files.readAllLines(log.file()));
        Files.delete(log.file());
        Files.createDirectory(log.file());
        log.begin().end(entry("four"));
        assertEquals(2, told.size());
    }

    @Test
    void whatHasBegunIsWaitedForAndNothingBeginsAfterwards() throws Exception {
        AuditLog log = new AuditLog(folder.resolve("state/audit.log"), told::add);
        assertTrue(log.isAtRest());
        AuditLog.Running running = log.begin();
        assertFalse(log.isAtRest());
        CompletableFuture<Boolean> rest = new CompletableFuture<>();
        Thread ending = new Thread(() -> rest(log, rest));
        ending.start();
        while (ending.getState() != Thread.State.TIMED_WAITING && ending.isAlive()) {
            Thread.onSpinWait();
        }
        assertFalse(rest.isDone());
        running.end(entry("true"));
        assertTrue(rest.get(60, TimeUnit.SECONDS));
        assertEquals(List.of(entry("true").line()), Files.readAllLines(log.file()));
        assertEquals(FailureCode.CANCELLED, assertThrows(FailureException.class, log::begin).code());
    }

    @Test
    void aCommandThatDoesNotEndIsNotWaitedForForEver() throws Exception {
        AuditLog log = new AuditLog(folder.resolve("audit.log"), told::add);
        AuditLog.Running running = log.begin();
        assertFalse(log.rest(Duration.ofMillis(20)));
        assertThrows(FailureException.class, log::begin);
        running.end(entry("sleep 60"));
        assertTrue(log.rest(Duration.ZERO));
        assertEquals(1, Files.readAllLines(log.file()).size());
    }

    private static void rest(AuditLog log, CompletableFuture<Boolean> done) {
        try {
            done.complete(log.rest(Duration.ofSeconds(60)));
        } catch (InterruptedException hurry) {
            done.completeExceptionally(hurry);
        }
    }
}
