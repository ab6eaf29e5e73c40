// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTicksTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant TO = Instant.parse("2026-10-21T06:32:07Z");

    @Test
    void marksRoundTimesOfTheClockOnScreen() {
        List<LocalTime> times = TimeTicks.of(TO.minus(Duration.ofMinutes(10)), TO, 5, SHANGHAI).stream()
                .map(tick -> tick.atZone(SHANGHAI).toLocalTime()).toList();
        assertEquals(List.of(LocalTime.of(14, 24), LocalTime.of(14, 26), LocalTime.of(14, 28), LocalTime.of(14, 30),
                LocalTime.of(14, 32)), times);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 5, 12, 100 })
    void neverMoreThanThereIsRoomFor(int most) {
        for (Duration length : List.of(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(24))) {
            List<Instant> ticks = TimeTicks.of(TO.minus(length), TO, most, SHANGHAI);
            assertTrue(ticks.size() <= Math.max(4, most) + 1, length + " " + ticks);
            assertTrue(ticks.stream().noneMatch(tick -> tick.isBefore(TO.minus(length)) || tick.isAfter(TO)));
        }
    }
}
