// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link;

import java.time.Duration;

/**
 * How often hosts are asked. State never waits for this: it comes by events.
 *
 * @param cycle one bulk call per host and cycle; 500 ms to 1 minute
 * @param cpuEvery every how many cycles CPU and memory are asked for
 * @param diskEvery every how many cycles disks are asked for
 */
public record Cadence(Duration cycle, int cpuEvery, int diskEvery) {

    /** Bounds come first: the constants below are checked against them. */
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** For real hosts: CPU and memory cost QEMU one question per machine, disks two. */
    public static final Cadence LIVE = new Cadence(Duration.ofSeconds(2), 2, 6);

    /** For simulated hosts, where figures cost nothing. */
    public static final Cadence TRAINING = new Cadence(Duration.ofSeconds(2), 1, 1);

    /** Refuses what would flood hosts or show nothing. */
    public Cadence {
        if (cycle.compareTo(SHORTEST) < 0 || cycle.compareTo(LONGEST) > 0 || cpuEvery < 1 || diskEvery < 1) {
            throw new IllegalArgumentException("cadence: " + cycle + ' ' + cpuEvery + ' ' + diskEvery);
        }
    }
}
