// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.process.log.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lines, rotation, secrets, a full disk. */
class AgentLogTest {

    private static final int SMALL = 4096;

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();

    @AfterEach
    void close() {
        workers.close();
    }

    private AgentLog log(String... secrets) {
        return new AgentLog(new LogFiles(folder, SMALL, 3), new Redactor(List.of(secrets)), workers);
    }

    private static LogRecord entry(Level level, String message, Object... arguments) {
        LogRecord entry = new LogRecord(level, message);
        entry.setLoggerName("org.hotseat.cluster.etcd.Thing");
        entry.setParameters(arguments);
        return entry;
    }

    private List<JsonObject> lines() throws IOException {
        return Files.readAllLines(folder.resolve("agent.log")).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    @Test
    void aLineIsOneObject() throws IOException {
        AgentLog log = log();
        LogRecord entry = entry(Level.WARNING, "host {0} lost {1}\nlines", new Field("host", "h1"), 12345);
        entry.setThrown(new IOException("gone"));
        log.publish(entry);
        log.end();
        JsonObject line = lines().get(0);
        assertTrue(line.get("time").getAsString().matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]{12}Z"), line.toString());
        assertEquals("warning", line.get("level").getAsString());
        assertEquals("org.hotseat.cluster", line.get("bundle").getAsString());
        assertEquals("host {0} lost {1}\nlines", line.get("message").getAsString());
        assertEquals("host h1 lost 12345\nlines", line.get("text").getAsString());
        assertEquals("h1", line.getAsJsonObject("fields").get("host").getAsString());
        assertEquals(12345, line.getAsJsonObject("fields").get("1").getAsInt());
        assertTrue(line.get("failure").getAsString().startsWith("java.io.IOException: gone"), line.toString());
        assertEquals(1, log.counts().get("warning"));
    }

    @Test
    void filesAreLimitedInSizeAndNumber() throws IOException {
        AgentLog log = log();
        for (int number = 0; number < 200; number++) {
            log.publish(entry(Level.INFO, "line {0} " + "x".repeat(100), number));
        }
        log.end();
        // what was queued is written in one piece, so a first file may pass the limit by one piece
        for (int number = 0; number < 200; number++) {
            AgentLog next = log();
            next.publish(entry(Level.INFO, "line {0} " + "x".repeat(100), number));
            next.end();
        }
        List<Path> files = LogFiles.of(folder);
        assertEquals(3, files.size());
        for (Path file : files) {
            assertTrue(Files.size(file) <= SMALL, file + " " + Files.size(file));
        }
        assertTrue(lines().get(lines().size() - 1).get("text").getAsString().startsWith("line 199 "));
    }

    @Test
    void secretsDoNotReachTheFile() throws IOException {
        AgentLog log = log("MIIBkeybody0123456789");
        log.publish(entry(Level.INFO, "password=hunter2222 for {0}", "qemu://root:hunter3333@host/system"));
        log.publish(entry(Level.INFO, "key {0}", new Field("bmcPassword", "hunter4444")));
        log.publish(entry(Level.INFO, "header {0}", "Authorization: Bearer hunter5555"));
        log.publish(entry(Level.INFO, "file {0}", "MIIBkeybody0123456789"));
        log.publish(entry(Level.INFO, "-----BEGIN PRIVATE KEY-----\nhunter6666\n-----END PRIVATE KEY-----\nafter"));
        LogRecord entry = entry(Level.SEVERE, "failed");
        entry.setThrown(new IOException("token: hunter7777"));
        log.publish(entry);
        log.end();
        StringBuilder all = new StringBuilder();
        for (Path file : LogFiles.of(folder)) {
            all.append(Files.readString(file));
        }
        String text = all.toString();
        assertFalse(text.contains("hunter") || text.contains("MIIB"), text);
        assertTrue(text.contains("after") && text.contains("@host/system"), text);
    }

    @Test
    void aFullDiskCostsLinesAndNothingElse() throws IOException {
        Files.createSymbolicLink(folder.resolve("agent.log"), Path.of("/dev/full"));
        AgentLog log = log();
        log.publish(entry(Level.INFO, "one"));
        log.end();
        assertEquals(1, log.lost());
        assertTrue(log.trouble().contains("No space left"), log.trouble());
    }

    @Test
    void aHugeMessageIsCut() throws IOException {
        AgentLog log = log();
        log.publish(entry(Level.INFO, "y".repeat(1_000_000)));
        log.end();
        assertTrue(Files.size(folder.resolve("agent.log")) < 10_000);
    }

    @Test
    void levelsChangeAndComeBack() {
        Levels levels = new Levels();
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("org.hotseat.agent.levels.test");
        levels.set("org.hotseat.agent.levels", System.Logger.Level.TRACE);
        assertTrue(logger.isLoggable(Level.FINER));
        assertEquals("trace", levels.all().get("org.hotseat.agent.levels"));
        levels.close();
        assertFalse(logger.isLoggable(Level.FINER));
    }
}
