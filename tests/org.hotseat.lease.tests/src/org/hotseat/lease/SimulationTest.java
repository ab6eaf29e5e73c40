// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Random faults around the product's lease code: never two, and at the end everything runs. */
class SimulationTest {

    private static final int RUNS = Integer.getInteger("hotseat.lease.runs", 1000);
    private static final long FIRST = Long.getLong("hotseat.lease.seed", 1);

    @Test
    void neverTwoAndInTheEndAll() {
        List<String> wrong = new ArrayList<>();
        int takeOvers = 0;
        int freezes = 0;
        for (long seed = FIRST; seed < FIRST + RUNS; seed++) {
            Sim sim = SimRun.of(seed, Safeguard.all());
            String violation = SimRun.judge(sim);
            if (!violation.isEmpty()) {
                wrong.add(violation);
            }
            takeOvers += sim.judge.takeOvers;
            freezes += sim.judge.freezes;
        }
        assertEquals(List.of(), wrong, SimRun.AGAIN);
        assertTrue(takeOvers > RUNS && freezes > RUNS, takeOvers + " take-overs, " + freezes + " freezes: too tame");
    }
}
