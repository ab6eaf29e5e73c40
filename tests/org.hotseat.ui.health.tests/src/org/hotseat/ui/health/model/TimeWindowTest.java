// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeWindowTest {

    private static final Instant NOW = Instant.parse("2026-10-21T14:32:07Z");

    @Test
    void followsTheNewestValueUntilItIsScrolledBack() {
        TimeWindow near = TimeWindow.all(Span.LIVE).zoomIn(NOW);
        assertTrue(near.following());
        assertEquals(NOW.minus(Duration.ofMinutes(5)), near.from(NOW));
        TimeWindow back = near.earlier(NOW);
        assertFalse(back.following());
        assertEquals(back.to(NOW), back.to(NOW.plusSeconds(30)));
        assertTrue(back.later(NOW).following());
    }

    @ParameterizedTest
    @EnumSource(Span.class)
    void neverLeavesTheSpan(Span span) {
        TimeWindow window = TimeWindow.all(span).zoomIn(NOW).zoomIn(NOW);
        for (int step = 0; step < 40; step++) {
            window = window.earlier(NOW);
        }
        assertEquals(NOW.minus(span.length()), window.from(NOW));
        for (int step = 0; step < 40; step++) {
            window = window.zoomIn(NOW);
        }
        assertEquals(span.shortest(), window.length());
        for (int step = 0; step < 40; step++) {
            window = window.zoomOut(NOW);
        }
        assertEquals(TimeWindow.all(span), window);
    }

    @Test
    void whatIsSeenMovesOnWhenItFallsOutOfTheSpan() {
        TimeWindow window = TimeWindow.all(Span.LIVE).zoomIn(NOW).earlier(NOW);
        Instant later = NOW.plus(Duration.ofHours(1));
        assertEquals(later.minus(Span.LIVE.length()), window.from(later));
    }

    @Test
    void theWholeSpanCannotBeScrolled() {
        assertEquals(TimeWindow.all(Span.DAY), TimeWindow.all(Span.DAY).earlier(NOW));
    }
}
