// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.pace;

import java.time.Duration;

import org.hotseat.replication.pace.Pace.Limit;

/**
 * Decides how long to wait between two cuts. After a cut the stream takes its copy time c, which depends on the size of
 * the memory only; then what differs, dM, takes dM / x on a link of speed x. If the machine changes y bytes per second,
 * dM is at most y times the interval T. What can be lost is T + c + dM / x, so the longest interval that keeps the
 * target R is T = (R - c) / (1 + y / x): cuts cost the machine something, and none is made that is not needed. A cut
 * before the last generation was acknowledged would be for nothing, so T is at least c + dM / x: when the machine
 * changes more than the link carries, the interval grows, and the pauses do not. Figures are smoothed, rising faster
 * than falling. For one thread.
 */
public final class Countdown {

    private static final double RISING = 0.5;
    private static final double FALLING = 0.2;
    /** Part of the target that is used: the rest is for what varies. */
    private static final double USED = 0.8;
    private static final int MOST_DOUBLINGS = 6;
    private static final double NANOS = 1e9;

    private PaceSettings settings;
    private double copy;
    private double ship;
    private double pause;
    /** Seconds of shipping per second of changing: y / x. */
    private double burden;
    private boolean known;
    private int failures;

    /**
     * Nothing measured yet.
     *
     * @param settings of the machine
     */
    public Countdown(PaceSettings settings) {
        this.settings = settings;
    }

    /**
     * What is wanted from now on; what was measured stays.
     *
     * @param wanted of the machine
     * @return whether it is anything else than before
     */
    public boolean settings(PaceSettings wanted) {
        boolean other = !wanted.equals(settings);
        settings = wanted;
        return other;
    }

    /**
     * A generation was acknowledged that was told by what had changed.
     *
     * @param what it took
     */
    public void measured(Measured what) {
        double shipped = seconds(what.ship());
        double share = shipped / Math.max(seconds(what.period()), 1e-3);
        copy = known ? smooth(copy, seconds(what.copy())) : seconds(what.copy());
        ship = known ? smooth(ship, shipped) : shipped;
        pause = known ? smooth(pause, seconds(what.pause())) : seconds(what.pause());
        burden = known ? smooth(burden, share) : share;
        known = true;
        failures = 0;
    }

    /** A generation with all pages was acknowledged: nothing has failed, but it says nothing about the next one. */
    public void whole() {
        failures = 0;
    }

    /** A generation was given up: each time in a row the next one waits twice as long. */
    public void failed() {
        failures = Math.min(failures + 1, MOST_DOUBLINGS);
    }

    /**
     * When the next cut is due.
     *
     * @return the interval, and what it promises
     */
    public Pace next() {
        double shortest = seconds(settings.shortest());
        double longest = seconds(settings.longest());
        double target = (USED * seconds(settings.target()) - copy) / (1 + burden);
        double link = copy + ship;
        double pauses = pause / settings.pauseShare();
        double interval = Math.max(Math.max(target, link), Math.max(pauses, shortest));
        Limit limit = known ? limit(interval, pauses, link) : Limit.UNKNOWN;
        if (failures > 0) {
            interval *= 1 << failures;
            limit = Limit.FAILURES;
        }
        if (interval > longest) {
            interval = longest;
            limit = failures > 0 ? limit : Limit.LONGEST;
        }
        return new Pace(duration(interval), duration(interval + copy + burden * interval), limit);
    }

    private Limit limit(double interval, double pauses, double link) {
        if (interval == seconds(settings.shortest())) {
            return Limit.SHORTEST;
        }
        if (interval == pauses) {
            return Limit.PAUSES;
        }
        return interval == link ? Limit.LINK : Limit.TARGET;
    }

    private static double smooth(double before, double now) {
        return before + (now > before ? RISING : FALLING) * (now - before);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }
}
