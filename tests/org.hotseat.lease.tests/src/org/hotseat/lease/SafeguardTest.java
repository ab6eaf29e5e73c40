// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks see: with all rules nothing goes wrong, with any one left out something does. */
class SafeguardTest {

    private static final int SEEDS = 600;

    @ParameterizedTest
    @EnumSource(Safeguard.class)
    void withAllRulesTheDirectedSchedulesHold(Safeguard rule) {
        assertEquals("", Schedules.DIRECTED.getOrDefault(rule, rules -> "").apply(Safeguard.all()));
    }

    @ParameterizedTest
    @EnumSource(Safeguard.class)
    void withoutARuleSomeScheduleFails(Safeguard rule) {
        Set<Safeguard> others = EnumSet.complementOf(EnumSet.of(rule));
        if (Schedules.DIRECTED.containsKey(rule)) {
            assertNotEquals("", Schedules.DIRECTED.get(rule).apply(others));
        } else {
            assertTrue(LongStream.range(1, SEEDS).parallel()
                    .anyMatch(seed -> !SimRun.of(seed, others).judge.violation().isEmpty()), "nobody misses " + rule);
        }
    }
}
