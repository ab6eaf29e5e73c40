// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.hotseat.replication.pace.Pace.Limit;
import org.junit.jupiter.api.Test;

/** The countdown beside a machine and a link of known speeds, in virtual time. */
class CountdownTest {

    private static final PaceSettings SETTINGS = new PaceSettings(Duration.ofSeconds(2), Duration.ofMillis(200),
            Duration.ofSeconds(60), 0.02);

    private final Countdown countdown = new Countdown(SETTINGS);

    /** A machine that changes so many bytes a second, up to all it has, and a link that carries so many. */
    private static final class World {

        private static final double MEMORY = 256e6;
        private double changes = 1e5;
        private double carries = 1e8;
        private double pause = 0.01;
        private double now;

        /** One generation after an interval; what it took. */
        Measured generation(double interval) {
            double changed = Math.min(MEMORY, changes * interval);
            double copy = 0.4;
            double ship = changed / carries;
            now += interval;
            assertTrue(interval >= 0.2);
            return new Measured(of(interval), (long) changed, of(pause), of(copy), of(ship), (long) changed);
        }

        private static Duration of(double seconds) {
            return Duration.ofNanos((long) (seconds * 1e9));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private Pace run(World world, double time) {
        double end = world.now + time;
        while (world.now < end) {
            countdown.measured(world.generation(seconds(countdown.next().interval())));
        }
        return countdown.next();
    }

    @Test
    void anIdleMachineIsCopiedNoMoreThanTheTargetNeeds() {
        assertEquals(Limit.UNKNOWN, countdown.next().limit());
        Pace pace = run(new World(), 30);
        assertEquals(Limit.TARGET, pace.limit());
        assertFalse(pace.misses(SETTINGS));
        assertEquals(1.2, seconds(pace.interval()), 0.05);
    }

    @Test
    void aBusyMachineIsCopiedMoreOften() {
        World world = new World();
        double idle = seconds(run(world, 30).interval());
        world.changes = 3e7;
        Pace busy = run(world, 30);
        assertEquals(Limit.TARGET, busy.limit());
        assertTrue(seconds(busy.interval()) < 0.85 * idle, busy::toString);
        assertFalse(busy.misses(SETTINGS));
    }

    /** More changes than the link carries, for 30 s: intervals grow, the share of pauses does not; then all is as before. */
    @Test
    void whenTheMachineOutrunsTheLinkTheIntervalGrows() {
        World world = new World();
        double before = seconds(run(world, 30).interval());
        world.changes = 4e8;
        Pace outrun = run(world, 30);
        assertTrue(outrun.limit() == Limit.LINK || outrun.limit() == Limit.TARGET, outrun::toString);
        assertTrue(seconds(outrun.interval()) > 2 * before, outrun::toString);
        assertTrue(outrun.misses(SETTINGS));
        assertTrue(world.pause / seconds(outrun.interval()) <= SETTINGS.pauseShare());
        world.changes = 1e5;
        assertEquals(before, seconds(run(world, 120).interval()), 0.1);
    }

    @Test
    void noCutComesBeforeTheLastGenerationIsThere() {
        World world = new World();
        world.changes = 4e8;
        run(world, 60);
        Measured last = world.generation(seconds(countdown.next().interval()));
        assertTrue(countdown.next().interval().compareTo(last.copy().plus(last.ship()).dividedBy(2)) > 0);
    }

    @Test
    void longPausesAreRare() {
        World world = new World();
        world.pause = 0.1;
        Pace pace = run(world, 60);
        assertEquals(Limit.PAUSES, pace.limit());
        assertEquals(5, seconds(pace.interval()), 0.3);
        assertTrue(pace.misses(SETTINGS));
    }

    @Test
    void aLinkThatHardlyCarriesIsGivenTheLongestInterval() {
        World world = new World();
        world.carries = 1e5;
        world.changes = 1e6;
        assertEquals(Limit.LONGEST, run(world, 1000).limit());
        assertEquals(SETTINGS.longest(), countdown.next().interval());
    }

    @Test
    void failuresWaitTwiceAsLongEachTime() {
        run(new World(), 30);
        double before = seconds(countdown.next().interval());
        countdown.failed();
        assertEquals(2 * before, seconds(countdown.next().interval()), 0.01);
        countdown.failed();
        assertEquals(4 * before, seconds(countdown.next().interval()), 0.01);
        assertEquals(Limit.FAILURES, countdown.next().limit());
        for (int more = 0; more < 20; more++) {
            countdown.failed();
        }
        assertEquals(SETTINGS.longest(), countdown.next().interval());
        run(new World(), 10);
        assertEquals(Limit.TARGET, countdown.next().limit());
    }

    @Test
    void settingsThatContradictThemselvesAreRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new PaceSettings(second, second, Duration.ofMillis(1), 0.1));
        assertThrows(IllegalArgumentException.class, () -> new PaceSettings(second, Duration.ZERO, second, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new PaceSettings(second, second, second, 0));
    }
}
