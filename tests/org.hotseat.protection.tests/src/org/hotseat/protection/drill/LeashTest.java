// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.BOOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protection.Records;
import org.hotseat.protection.host.Here;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A process that takes nothing keeps nobody. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class LeashTest {

    private static final int MUCH = 4 << 20;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Here here = new Here(A, BOOT, new Records()::map, (command, deadline) -> {
        throw new AssertionError();
    }, new FakeSandbox(), Path.of("unused"), workers, MonotonicClock.SYSTEM);
    private Pipe pipe;
    private volatile boolean cancelled;
    private final Progress progress = new Progress() {

        @Override
        public void report(double fraction, String step) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    };

    @BeforeEach
    void open() throws IOException {
        pipe = Pipe.open();
    }

    @AfterEach
    void close() throws IOException {
        pipe.sink().close();
        pipe.source().close();
        workers.close();
    }

    private static void writeAll(Leash leash) throws IOException {
        ByteBuffer much = ByteBuffer.allocate(MUCH);
        while (much.hasRemaining()) {
            leash.write(much);
        }
    }

    @Test
    void whoeverWritesIsLetGoWhenTheDrillEnds() {
        Leash leash = Leash.on(pipe.sink(), progress, here, Duration.ofHours(1));
        workers.pool("person", 1).execute(() -> cancelled = true);
        assertThrows(IOException.class, () -> writeAll(leash));
        assertFalse(leash.isOpen());
    }

    @Test
    void andWhenNothingIsTakenForLong() {
        Leash leash = Leash.on(pipe.sink(), progress, here, Duration.ofSeconds(1));
        assertEquals("it has taken nothing for 1 s", assertThrows(IOException.class, () -> writeAll(leash))
                .getMessage());
    }

    @Test
    void looseItLetsTheProcessBe() throws IOException {
        Leash leash = Leash.on(pipe.sink(), progress, here, Duration.ofHours(1));
        assertEquals(1, leash.write(ByteBuffer.allocate(1)));
        leash.loosen();
        cancelled = true;
        assertTrue(leash.isOpen());
    }
}
