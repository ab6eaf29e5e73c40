// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** Random faults around the product's own planner and duty: all-new, all-old, or degraded and known to be so. */
class SimulationTest {

    private static final Logger LOG = System.getLogger(SimulationTest.class.getName());
    private static final String SEED = System.getenv("HOTSEAT_SEATS_SEED");
    private static final String COUNT = System.getenv("HOTSEAT_SEATS_RUNS");
    private static final int RUNS = COUNT != null ? Integer.parseInt(COUNT) : SEED == null ? 20 : 1;
    private static final long FIRST = SEED == null ? 1 : Long.parseLong(SEED);

    @Test
    void aSeedIsAlwaysTheSameRun() {
        assertEquals(trace(FIRST), trace(FIRST));
        assertNotEquals(trace(FIRST), trace(FIRST + 1));
    }

    private static List<String> trace(long seed) {
        return List.copyOf(SimRun.of(seed, Caution.all()).trace);
    }

    @Test
    void allNewOrAllOldOrDegraded() {
        Map<String, Integer> ends = new ConcurrentSkipListMap<>();
        List<String> wrong = LongStream.range(FIRST, FIRST + RUNS).parallel().mapToObj(seed -> {
            Sim sim = SimRun.of(seed, Caution.all());
            sim.store.ended.forEach((end, count) -> ends.merge(end, count, Integer::sum));
            sim.store.open().forEach(one -> ends.merge("still " + one.state(), 1, Integer::sum));
            return SEED == null || sim.judge.violation().isEmpty() ? sim.judge.violation()
                    : String.join("\n", sim.trace);
        }).filter(violation -> !violation.isEmpty()).toList();
        assertEquals(List.of(), wrong, SimRun.AGAIN);
        LOG.log(Level.INFO, "{0} runs, transactions that ended: {1}", RUNS, ends);
        assertTrue(RUNS < 20 || ends.keySet().containsAll(List.of("COMMITTED", "RETURNED", "COMMITTED failover",
                "SUPERSEDED")), ends.toString());
    }
}
