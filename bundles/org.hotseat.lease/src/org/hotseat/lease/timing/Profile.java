// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.time.Duration;

/** The settings that are offered; a cluster has one of them. */
public enum Profile {
    /** Hosts that stall, stretched networks: seats are back within 5 s. */
    CALM(4000, 500, 500, 2000, 500),
    /** Seats are back within 3 s. */
    DEFAULT(2000, 250, 250, 1000, 200),
    /** Dedicated planes and real-time rights: seats are back within 2 s. */
    QUICK(1200, 150, 150, 600, 100);

    private final Timing timing;

    Profile(long lease, long period, long guard, long suspicion, long roundTrip) {
        this.timing = new Timing(new TimingSetting(Duration.ofMillis(lease), Duration.ofMillis(period),
                Duration.ofMillis(guard), Duration.ofMillis(suspicion),
                Assumptions.USUAL.withRoundTrip(Duration.ofMillis(roundTrip))));
    }

    /**
     * Its times.
     *
     * @return checked once, when the class is loaded
     */
    public Timing timing() {
        return timing;
    }
}
