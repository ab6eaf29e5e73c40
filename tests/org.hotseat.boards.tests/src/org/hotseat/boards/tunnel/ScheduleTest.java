// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random schedules of checkpoints, take-overs, moves, broken connections and hosts that do not know that they own
 * nothing any more. A guest of policy replay gets each byte of its line once, and the line never hears an old owner
 * behind a new one. {@code HOTSEAT_BOARDS_RUNS} makes more of them, {@code HOTSEAT_BOARDS_SEED} begins elsewhere.
 */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ScheduleTest {

    private static final int RUNS = 40;
    private static final int STEPS = 30;

    static long[] seeds() {
        int runs = Integer.parseInt(System.getenv().getOrDefault("HOTSEAT_BOARDS_RUNS", Integer.toString(RUNS)));
        long first = Long.parseLong(System.getenv().getOrDefault("HOTSEAT_BOARDS_SEED", "1"));
        long[] seeds = new long[runs];
        for (int i = 0; i < runs; i++) {
            seeds[i] = first + i;
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noGapNoDoubleAndNeverTwoOwners(long seed) throws Exception {
        try (Schedule schedule = new Schedule(seed)) {
            for (int step = 0; step < STEPS; step++) {
                schedule.step();
            }
            schedule.finish();
            assertEquals(schedule.stream(), schedule.state(), "the guest has what the line said");
            assertOneOwner(schedule.line().heard(), schedule);
        }
    }

    /** Each letter the guest says is its epoch and a number that counts. */
    private static void assertOneOwner(String heard, Schedule schedule) {
        int epoch = 0;
        int next = 0;
        for (char letter : heard.toCharArray()) {
            int from = letter / Schedule.NUMBERS;
            assertTrue(from >= epoch, "epoch " + from + " behind " + epoch);
            if (from > epoch) {
                epoch = from;
                next = 0;
            }
            assertEquals(next % Schedule.NUMBERS, letter % Schedule.NUMBERS, "of epoch " + epoch);
            next++;
        }
        assertEquals(schedule.epoch(), epoch);
        assertEquals(schedule.spoken(), next, "all that the last owner said");
    }
}
