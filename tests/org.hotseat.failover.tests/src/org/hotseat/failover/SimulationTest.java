// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.hotseat.lease.wire.Refusal;
import org.junit.jupiter.api.Test;

/** Random faults around the product's minds of keeper, leader and command: never two, and at the end everything runs. */
class SimulationTest {

    private static final String SEED = System.getenv("HOTSEAT_FAILOVER_SEED");
    private static final String COUNT = System.getenv("HOTSEAT_FAILOVER_RUNS");
    private static final int RUNS = COUNT != null ? Integer.parseInt(COUNT) : SEED == null ? 1000 : 1;
    private static final long FIRST = SEED == null ? 1 : Long.parseLong(SEED);

    @Test
    void aSeedIsAlwaysTheSameRun() {
        Sim one = SimRun.of(FIRST, Rules.ALL);
        Sim two = SimRun.of(FIRST, Rules.ALL);
        assertEquals(one.trace, two.trace);
        assertNotEquals(one.trace, SimRun.of(FIRST + 12, Rules.ALL).trace);
    }

    @Test
    void theSameOverSignedDatagrams() {
        for (long seed = FIRST; seed < FIRST + Math.min(RUNS, 12); seed++) {
            Sim sim = SimRun.of(seed, Rules.ALL, true);
            assertEquals("", SimRun.judge(sim), SimRun.AGAIN);
            long doubled = sim.hosts.stream().mapToLong(one -> one.codec.refused(Refusal.REPLAYED)).sum();
            assertTrue(doubled > 0, "doubled datagrams refused: " + doubled);
            assertEquals(0, sim.hosts.stream().mapToLong(one -> one.codec.refused(Refusal.FORGED)).sum());
        }
    }

    @Test
    void neverTwoAndInTheEndAll() {
        AtomicInteger takeOvers = new AtomicInteger();
        AtomicInteger freezes = new AtomicInteger();
        AtomicInteger moves = new AtomicInteger();
        AtomicInteger cuts = new AtomicInteger();
        List<String> wrong = LongStream.range(FIRST, FIRST + RUNS).parallel().mapToObj(seed -> {
            Sim sim = SimRun.of(seed, Rules.ALL);
            String violation = SimRun.judge(sim);
            takeOvers.addAndGet(sim.judge.takeOvers);
            freezes.addAndGet(sim.judge.freezes);
            moves.addAndGet(sim.judge.moves);
            cuts.addAndGet(sim.controller.cuts);
            return violation;
        }).filter(violation -> !violation.isEmpty()).toList();
        assertEquals(List.of(), wrong, SimRun.AGAIN);
        assertTrue(RUNS < 100 || takeOvers.get() > RUNS && freezes.get() > RUNS && moves.get() > RUNS / 10
                && cuts.get() > RUNS / 10, takeOvers + " take-overs, " + freezes + " freezes, " + moves + " moves, "
                        + cuts + " switched off: too tame");
    }
}
