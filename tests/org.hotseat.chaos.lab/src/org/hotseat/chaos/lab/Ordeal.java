// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a cluster made of a fault.
 *
 * @param fault what befell it
 * @param waited the longest time between two acknowledged commands
 * @param settled from the mending until all was well
 * @param moved how many machines have another owner
 * @param gap the smallest time between two runs of a machine, negative when one ran twice; none when none began anew
 * @param lingered for how long machines of a host that was wholly stopped went on when it woke, although others had taken
 *        them over: up to J + F by the rules of leases
 * @param wrong what must not be; empty when it stood the fault
 */
public record Ordeal(Fault fault, Duration waited, Duration settled, int moved, List<Duration> gap,
        List<Duration> lingered, List<String> wrong) {

    /** Copies the lists. */
    public Ordeal {
        gap = List.copyOf(gap);
        lingered = List.copyOf(lingered);
        wrong = List.copyOf(wrong);
    }

    /**
     * In a few words.
     *
     * @return for whoever reads along
     */
    public String text() {
        return fault.text() + ": commands waited " + waited.toMillis() + " ms, settled after " + settled.toMillis()
                + " ms, " + moved + " moved" + gap.stream().map(one -> ", gap " + one.toMillis() + " ms").findFirst().orElse("")
                + lingered.stream().map(one -> ", woke for " + one.toMillis() + " ms").collect(Collectors.joining())
                + (wrong.isEmpty() ? "" : ", WRONG: " + String.join("; ", wrong));
    }
}
