// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.time.Duration;
import java.util.List;

import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.state.data.Protection;

/**
 * What a drill does.
 *
 * @param cuts how many power cuts
 * @param seed of what is random
 * @param loads what the machine does, in turn
 * @param memory of the machine, MiB
 * @param protection of the machine; with less than REPLICATED it begins anew, which tries the drill itself
 * @param least how long the machine is left alone before a cut, at least
 * @param most and at most
 */
public record DrillPlan(int cuts, long seed, List<Load> loads, int memory, Protection protection, Duration least,
        Duration most) {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(7);

    /** Copies and checks. */
    public DrillPlan {
        loads = List.copyOf(loads);
        if (cuts < 1 || loads.isEmpty() || least.compareTo(most) >= 0) {
            throw new IllegalArgumentException(cuts + " cuts, " + loads + ", " + least + " to " + most);
        }
    }

    /**
     * The usual one: a replicated machine, cut after 1 to 7 seconds.
     *
     * @param cuts how many
     * @param seed of what is random
     * @param loads in turn
     * @param memory MiB
     * @return plan
     */
    public static DrillPlan of(int cuts, long seed, List<Load> loads, int memory) {
        return new DrillPlan(cuts, seed, loads, memory, Protection.REPLICATED, LEAST, MOST);
    }

    Load load(int cut) {
        return loads.get(cut % loads.size());
    }
}
