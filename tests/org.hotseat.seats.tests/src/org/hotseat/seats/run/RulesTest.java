// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge sees: with all rules nothing goes wrong ({@link SimulationTest}), with any one left out something does. */
class RulesTest {

    /** Where the rarest of them is missed within. */
    private static final int SEEDS = 4000;

    @ParameterizedTest
    @EnumSource(Caution.class)
    void withoutACautionSomeSeedFails(Caution caution) {
        assertTrue(LongStream.range(1, SEEDS).parallel().anyMatch(seed -> !SimRun.of(seed,
                EnumSet.complementOf(EnumSet.of(caution))).judge.violation().isEmpty()), "nobody misses " + caution);
    }
}
