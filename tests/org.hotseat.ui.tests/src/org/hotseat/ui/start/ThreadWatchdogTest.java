// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.work.FakeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadWatchdogTest {

    private final FakeClock clock = new FakeClock();
    private final List<Runnable> posted = new ArrayList<>();
    private final ThreadWatchdog watchdog = new ThreadWatchdog(Thread.currentThread(), posted::add, clock);

    private void free(Duration answer) {
        watchdog.tick();
        clock.pass(answer);
        posted.removeFirst().run();
    }

    @BeforeEach
    void theProgramHasStarted() {
        free(Duration.ofSeconds(5));
        assertEquals(Duration.ZERO, watchdog.longest());
    }

    @Test
    void aFreeThreadIsNotBlocked() {
        for (int count = 0; count < 10; count++) {
            free(Duration.ofMillis(1));
            clock.pass(ThreadWatchdog.INTERVAL);
        }
        assertEquals(Duration.ZERO, watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }

    @Test
    void aBlockBeginsWhenTheThreadIsWoken() {
        free(Duration.ofMillis(1));
        clock.pass(Duration.ofMillis(30));
        watchdog.rests();
        clock.pass(Duration.ofMillis(10));
        free(Duration.ofMillis(60));
        assertEquals(Duration.ofMillis(70), watchdog.longest());
    }

    @Test
    void aBlockIsMeasuredFromTheLastSignOfLife() {
        free(Duration.ofMillis(1));
        clock.pass(ThreadWatchdog.INTERVAL);
        free(Duration.ofMillis(60));
        assertEquals(Duration.ofMillis(100), watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }

    @Test
    void aLongBlockIsKeptWithWhatTheThreadWasDoing() {
        watchdog.tick();
        clock.pass(Duration.ofMillis(150));
        watchdog.tick();
        clock.pass(Duration.ofMillis(50));
        posted.removeFirst().run();
        assertEquals(Duration.ofMillis(200), watchdog.blocks().get(0).length());
        assertTrue(watchdog.blocks().get(0).stack().contains("ThreadWatchdogTest"));
    }

    @Test
    void onlyOneSignIsUnderWay() {
        watchdog.tick();
        watchdog.tick();
        assertEquals(1, posted.size());
    }

    @Test
    void aResetForgets() {
        watchdog.tick();
        clock.pass(Duration.ofSeconds(1));
        posted.removeFirst().run();
        watchdog.reset();
        assertEquals(Duration.ZERO, watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }
}
