// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.hotseat.ui.work.FakeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadWatchdogTest {

    private final FakeClock clock = new FakeClock();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final ThreadWatchdog watchdog = new ThreadWatchdog(Thread.currentThread(), clock, this::plan);

    private record Look(long at, Runnable look) {
    }

    private void plan(Duration delay, Runnable look) {
        looks.add(new Look(clock.nanos() + delay.toNanos(), look));
    }

    /** Time passes, with the looks that are due meanwhile; says how many. */
    private int pass(Duration time) {
        long end = clock.nanos() + time.toNanos();
        int seen = 0;
        while (!looks.isEmpty() && looks.peek().at() - end <= 0) {
            Look next = looks.remove();
            clock.pass(Duration.ofNanos(next.at() - clock.nanos()));
            next.look().run();
            seen++;
        }
        clock.pass(Duration.ofNanos(end - clock.nanos()));
        return seen;
    }

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
        pass(Duration.ofMillis(150));
        pass(Duration.ofMillis(50));
        watchdog.beat();
        assertEquals(Duration.ofMillis(200), watchdog.blocks().get(0).length());
        assertTrue(watchdog.blocks().get(0).stack().contains("ThreadWatchdogTest"));
    }

    @Test
    void aSleepingThreadIsNotLookedInto() {
        watchdog.sleeps();
        pass(Duration.ofSeconds(10));
        watchdog.wakes();
        clock.pass(Duration.ofMillis(150));
        watchdog.beat();
        assertEquals(Duration.ofMillis(150), watchdog.longest());
        assertEquals("", watchdog.blocks().get(0).stack());
    }

    @Test
    void aSleepingThreadWakesNobody() {
        watchdog.sleeps();
        assertEquals(1, pass(Duration.ofSeconds(10)));
        assertTrue(looks.isEmpty());
    }

    @Test
    void aBlockAfterALongSleepIsLookedInto() {
        watchdog.sleeps();
        pass(Duration.ofSeconds(10));
        watchdog.wakes();
        pass(Duration.ofMillis(150));
        watchdog.beat();
        assertTrue(watchdog.blocks().get(0).stack().contains("ThreadWatchdogTest"));
    }

    @Test
    void aThreadThatIsAwakeIsLookedAtOnlyWhenABeatCouldBeLate() {
        int seen = 0;
        for (int count = 0; count < 25; count++) {
            seen += pass(ThreadWatchdog.INTERVAL);
            watchdog.beat();
        }
        assertTrue(seen <= 10, "looks in a second: " + seen);
        pass(Duration.ofMillis(150));
        watchdog.beat();
        assertTrue(watchdog.blocks().get(0).stack().contains("ThreadWatchdogTest"));
    }

    @Test
    void aThreadThatIsInTimeIsNotLookedInto() {
        pass(ThreadWatchdog.INTERVAL);
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
