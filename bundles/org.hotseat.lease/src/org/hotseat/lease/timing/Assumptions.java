// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.time.Duration;

/**
 * What is taken for granted about hosts and networks; each figure is measured in operation and shown beside its bound.
 *
 * @param wakeUp J, latest wake-up of an enforcer after the time it asked for
 * @param stop F, from the decision to freeze until no machine of the host runs
 * @param roundTrip RTTmax, longest way to a voter and back that still counts as healthy
 * @param election Emax, longest time without a leader
 * @param keeperRestart R, from the death of a keeper to its first turn
 * @param lostRenewals m, renewals that may be lost in a row without a freeze; at least 3
 * @param clockRateMillionths bound of the rate error of each monotonic clock; time services slew by up to 500
 */
public record Assumptions(Duration wakeUp, Duration stop, Duration roundTrip, Duration election,
        Duration keeperRestart, int lostRenewals, int clockRateMillionths) {

    /** Dedicated enforcers on a local network. */
    public static final Assumptions USUAL = new Assumptions(Duration.ofMillis(10), Duration.ofMillis(40),
            Duration.ofMillis(200), Duration.ofMillis(1100), Duration.ofMillis(400), 3, 10_000);

    /** Refuses what no inequality can judge. */
    public Assumptions {
        TimingSetting.requireSpan("J", wakeUp);
        TimingSetting.requireSpan("F", stop);
        TimingSetting.requireSpan("RTTmax", roundTrip);
        TimingSetting.requireSpan("Emax", election);
        TimingSetting.requireSpan("R", keeperRestart);
        if (lostRenewals < 3 || lostRenewals > 100) {
            throw new IllegalArgumentException("m = " + lostRenewals + " is not between 3 and 100");
        }
        if (clockRateMillionths < 500 || clockRateMillionths > 500_000) {
            throw new IllegalArgumentException("\u03b5 = " + clockRateMillionths
                    + " millionths is not between 500, which time services use, and 500000");
        }
    }

    /**
     * The same with another longest round trip.
     *
     * @param longest RTTmax
     * @return a copy
     */
    public Assumptions withRoundTrip(Duration longest) {
        return new Assumptions(wakeUp, stop, longest, election, keeperRestart, lostRenewals, clockRateMillionths);
    }
}
