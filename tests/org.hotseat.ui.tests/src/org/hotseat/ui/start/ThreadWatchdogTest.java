// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.hotseat.ui.work.FakeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadWatchdogTest {

    private final FakeClock clock = new FakeClock();
    private final ThreadWatchdog watchdog = new ThreadWatchdog(Thread.currentThread(), clock);

    private void late(Duration by) {
        clock.pass(ThreadWatchdog.INTERVAL);
        clock.pass(by);
        watchdog.beat();
    }

    @BeforeEach
    void theProgramHasStarted() {
        late(Duration.ofSeconds(5));
        assertEquals(Duration.ZERO, watchdog.longest());
    }

    @Test
    void aFreeThreadIsNotBlocked() {
        for (int count = 0; count < 10; count++) {
            late(Duration.ofMillis(1));
        }
        assertEquals(Duration.ZERO, watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }

    @Test
    void aBlockBeginsWhenTheThreadIsWoken() {
        clock.pass(Duration.ofMillis(30));
        watchdog.sleeps();
        clock.pass(Duration.ofSeconds(10));
        watchdog.wakes();
        clock.pass(Duration.ofMillis(70));
        watchdog.beat();
        assertEquals(Duration.ofMillis(70), watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }

    @Test
    void aBlockIsMeasuredFromTheBeatBeforeWhenTheThreadNeverRested() {
        late(Duration.ofMillis(60));
        assertEquals(Duration.ofMillis(100), watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }

    @Test
    void aLongBlockIsKeptWithWhatTheThreadWasDoing() {
        clock.pass(Duration.ofMillis(150));
        watchdog.look();
        clock.pass(Duration.ofMillis(50));
        watchdog.beat();
        assertEquals(Duration.ofMillis(200), watchdog.blocks().get(0).length());
        assertTrue(watchdog.blocks().get(0).stack().contains("ThreadWatchdogTest"));
    }

    @Test
    void aSleepingThreadIsNotLookedInto() {
        watchdog.sleeps();
        clock.pass(Duration.ofSeconds(10));
        watchdog.look();
        watchdog.wakes();
        clock.pass(Duration.ofMillis(150));
        watchdog.beat();
        assertEquals(Duration.ofMillis(150), watchdog.longest());
        assertEquals("", watchdog.blocks().get(0).stack());
    }

    @Test
    void aThreadThatIsInTimeIsNotLookedInto() {
        clock.pass(ThreadWatchdog.INTERVAL);
        watchdog.look();
        clock.pass(Duration.ofMillis(150));
        watchdog.beat();
        assertEquals("", watchdog.blocks().get(0).stack());
    }

    @Test
    void aResetForgets() {
        late(Duration.ofSeconds(1));
        watchdog.reset();
        assertEquals(Duration.ZERO, watchdog.longest());
        assertEquals(List.of(), watchdog.blocks());
    }
}
