// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;

import org.hotseat.failover.Rules.Habit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks see: with all rules nothing goes wrong, with any one left out something does. */
class RulesTest {

    /** Where the rarest of the habits is missed within. */
    private static final int SEEDS = 8000;

    @ParameterizedTest
    @EnumSource(Caution.class)
    void withAllRulesTheDirectedSchedulesHold(Caution caution) {
        assertEquals("", Schedules.DIRECTED.get(caution).apply(Rules.ALL));
    }

    @ParameterizedTest
    @EnumSource(Caution.class)
    void withoutACautionAScheduleFails(Caution caution) {
        assertNotEquals("", Schedules.DIRECTED.get(caution).apply(Rules.without(caution)));
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void withAllComparesLateDecisionsAreRefused(Habit habit) {
        assertEquals("", Compares.DIRECTED.getOrDefault(habit, rules -> "").apply(Rules.ALL));
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void withoutAHabitSomethingFails(Habit habit) {
        Rules others = Rules.without(habit);
        if (Compares.DIRECTED.containsKey(habit)) {
            assertNotEquals("", Compares.DIRECTED.get(habit).apply(others));
        } else {
            assertTrue(LongStream.range(1, SEEDS).parallel()
                    .anyMatch(seed -> !SimRun.of(seed, others).judge.violation().isEmpty()), "nobody misses " + habit);
        }
    }

    @Test
    void theSuspectsOwnPromiseIsWorthNothing() {
        assertEquals("", Schedules.promisesAgainstItself(Rules.ALL));
    }
}
