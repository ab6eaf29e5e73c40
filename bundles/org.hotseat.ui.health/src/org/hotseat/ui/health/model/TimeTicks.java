// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Moments on the axis of time: round ones in the zone of the clock on screen. Pure. */
public final class TimeTicks {

    private static final long[] STEPS = { 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600 };

    private TimeTicks() {
    }

    /**
     * The moments.
     *
     * @param from begin of the axis
     * @param to its end
     * @param most how many intervals there is room for, at least 1
     * @param zone of the clock on screen
     * @return rising, within the axis
     */
    public static List<Instant> of(Instant from, Instant to, int most, ZoneId zone) {
        long step = step(Duration.between(from, to), most);
        ZonedDateTime midnight = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        long since = Duration.between(midnight, from.atZone(zone)).toSeconds();
        ZonedDateTime tick = midnight.plusSeconds(since / step * step);
        List<Instant> ticks = new ArrayList<>();
        while (!tick.toInstant().isAfter(to)) {
            if (!tick.toInstant().isBefore(from)) {
                ticks.add(tick.toInstant());
            }
            tick = tick.plusSeconds(step);
        }
        return ticks;
    }

    /**
     * The distance of two moments.
     *
     * @param length of the axis
     * @param most how many intervals there is room for
     * @return seconds
     */
    static long step(Duration length, int most) {
        for (long step : STEPS) {
            if (length.toSeconds() / step <= Math.max(1, most)) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
