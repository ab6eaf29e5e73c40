// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.hotseat.keeper.internal.config.KeeperConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder = Path.of("");

    private final ExecutorService disk = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        disk.shutdownNow();
    }

    private static LogRecord event(String message, Object... arguments) {
        LogRecord event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("org.hotseat.keeper.Test");
        event.setParameters(arguments);
        return event;
    }

    private LogFile log(int files) {
        return new LogFile(new KeeperConfig.Log(folder.resolve("log"), 10_000, files), disk);
    }

    private void settle() throws Exception {
        disk.submit(() -> true).get(60, TimeUnit.SECONDS);
    }

    @Test
    void anEventIsOneLineWhateverIsInIt() throws Exception {
        LogFile log = log(2);
        LogRecord event = event("a \"{0}\"\n\\", 1_234_567);
        event.setThrown(new IOException("why", new IllegalStateException("because")));
        log.publish(event);
        settle();
        String line = Files.readString(folder.resolve("log"));
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertTrue(line.contains("\"text\":\"a \\\"1234567\\\"\\n\\\\\""), line);
        assertTrue(line.contains("caused by"), line);
        log.close();
    }

    @Test
    void oldFilesAreKeptUpToTheirNumber() throws Exception {
        LogFile log = log(3);
        for (int i = 0; i < 50; i++) {
            log.publish(event("x".repeat(2000)));
            settle();
        }
        assertTrue(Files.size(folder.resolve("log")) < 13_000);
        assertTrue(Files.exists(folder.resolve("log.2")));
        assertFalse(Files.exists(folder.resolve("log.3")));
        assertEquals(0, log.lost());
        log.close();
    }

    @Test
    void aDiskThatHangsStopsNobodyAndTheLossIsCounted() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        disk.execute(() -> {
            try {
                hangs.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        LogFile log = log(2);
        for (int i = 0; i < 1_500; i++) {
            log.publish(event("waits"));
        }
        assertEquals(500, log.lost());
        hangs.countDown();
        settle();
        assertEquals(1000, Files.readAllLines(folder.resolve("log")).size());
        log.close();
    }
}
