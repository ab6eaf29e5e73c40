// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.time.Duration;
import java.util.List;

/**
 * Times that keep every inequality. All spans are nanoseconds of the monotonic clock of whoever measures them.
 *
 * @param setting what was asked for
 */
public record Timing(TimingSetting setting) {

    /** Share of a lease within which a majority of promises must come together. */
    private static final double WINDOW = 0.94;

    /**
     * Checks the setting.
     *
     * @throws TimingRefusedException names each broken rule with its figures
     */
    public Timing {
        List<RuleCheck> broken = setting.checks().stream().filter(check -> !check.holds()).toList();
        if (!broken.isEmpty()) {
            throw new TimingRefusedException(broken);
        }
    }

    /**
     * L.
     *
     * @return nanoseconds from sending a renewal to the end of the lease
     */
    public long lease() {
        return setting.lease().toNanos();
    }

    /**
     * D.
     *
     * @return nanoseconds between renewals
     */
    public long period() {
        return setting.period().toNanos();
    }

    /**
     * g.
     *
     * @return nanoseconds before the end at which the keeper freezes
     */
    public long guard() {
        return setting.guard().toNanos();
    }

    /**
     * S.
     *
     * @return nanoseconds of silence until a host is suspected
     */
    public long suspicion() {
        return setting.suspicion().toNanos();
    }

    /**
     * How much longer than it asked for a detector's or keeper's turn may take before it counts as stalled.
     *
     * @return nanoseconds
     */
    public long stall() {
        return period() / 2 + Duration.ofMillis(100).toNanos();
    }

    /**
     * The wait from the newest ACK to a take-over: a lease on the slowest clock, measured by the fastest.
     *
     * @return nanoseconds, L (1 + 2.05 e)
     */
    public long fence() {
        return (long) Math.ceil(lease() * (1 + 2.05 * rate()));
    }

    /**
     * A voter's age of an ACK as the least that any other clock can have measured.
     *
     * @param age nanoseconds on the voter's clock
     * @return nanoseconds, age (1 - 2 e)
     */
    public long leastAge(long age) {
        return (long) Math.floor(age * (1 - 2 * rate()));
    }

    /**
     * The time within which promises must come together, on the leader's clock.
     *
     * @return nanoseconds, 0.94 L
     */
    public long window() {
        return (long) (lease() * WINDOW);
    }

    /**
     * How long a voter without memory keeps silent after its start.
     *
     * @return nanoseconds, 2 L (1 + 2.05 e)
     */
    public long silence() {
        return 2 * fence();
    }

    /**
     * How long the next change of the voter set waits after a majority of both sets reported the newest version.
     *
     * @return nanoseconds, L (1 + 3 e)
     */
    public long voterChangeWait() {
        return (long) Math.ceil(lease() * (1 + 3 * rate()));
    }

    /**
     * When the machines begin to be frozen, after the last renewal that was acknowledged had been sent.
     *
     * @return L - g
     */
    public Duration freezeBegins() {
        return setting.lease().minus(setting.guard());
    }

    /**
     * When they are frozen at the latest.
     *
     * @return L - g + J + F
     */
    public Duration frozen() {
        return freezeBegins().plus(setting.assumed().wakeUp()).plus(setting.assumed().stop());
    }

    /**
     * What is left between the frozen machines and the end of the lease.
     *
     * @return g - J - F, never negative
     */
    public Duration slack() {
        return setting.lease().minus(frozen());
    }

    /**
     * When another host may start them at the earliest.
     *
     * @return L (1 + 2.05 e)
     */
    public Duration takeOver() {
        return Duration.ofNanos(fence());
    }

    private double rate() {
        return setting.assumed().clockRateMillionths() / 1e6;
    }
}
