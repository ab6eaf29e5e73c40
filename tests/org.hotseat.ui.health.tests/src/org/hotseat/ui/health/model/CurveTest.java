// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

import org.hotseat.observed.history.Series;
import org.hotseat.ui.health.model.ChartSubject.Kind;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final ChartSubject HOST = new ChartSubject("host-01", "host-01", Kind.HOST);
    private static final Duration GAP = Duration.ofSeconds(8);
    private static final double NONE = Double.NaN;

    static Curve curve(Quantity quantity, long[] seconds, double... values) {
        long[] millis = new long[seconds.length];
        for (int at = 0; at < seconds.length; at++) {
            millis[at] = seconds[at] * 1000;
        }
        return Curve.of(HOST, new Series(millis, values), quantity, GAP);
    }

    private static List<Integer> sizes(Curve curve) {
        return curve.pieces().stream().map(Curve.Piece::size).toList();
    }

    @Test
    void whatIsNotKnownIsAGap() {
        Curve curve = curve(Quantity.CPU, new long[] { 0, 2, 4, 6, 8 }, 1, 2, NONE, 3, 4);
        assertEquals(List.of(2, 2), sizes(curve));
        assertArrayEquals(new double[] { 3, 4 }, curve.pieces().get(1).values());
        assertArrayEquals(new double[] { 6000, 8000 }, curve.pieces().get(1).millis());
    }

    @Test
    void aLongSilenceIsAGap() {
        assertEquals(List.of(2, 1), sizes(curve(Quantity.CPU, new long[] { 0, 8, 17 }, 1, 2, 3)));
    }

    @Test
    void gapsAtTheEndsLeaveNothing() {
        assertEquals(List.of(1), sizes(curve(Quantity.CPU, new long[] { 0, 2, 4 }, NONE, 5, NONE)));
        assertTrue(curve(Quantity.CPU, new long[] { 0, 2 }, NONE, NONE).pieces().isEmpty());
        assertTrue(curve(Quantity.CPU, new long[0]).pieces().isEmpty());
    }

    @Test
    void networksCountInBits() {
        assertEquals(OptionalDouble.of(800), curve(Quantity.NETWORK, new long[] { 0 }, 100).greatest());
        assertEquals(OptionalDouble.of(100), curve(Quantity.DISK, new long[] { 0 }, 100).greatest());
    }

    @Test
    void theValueUnderThePointerIsTheNearestWithinReach() {
        Curve curve = curve(Quantity.CPU, new long[] { 0, 2, 4, 60 }, 1, 2, 3, 9);
        Duration reach = Duration.ofSeconds(5);
        assertEquals(OptionalDouble.of(2), curve.at(Instant.ofEpochMilli(2400), reach));
        assertEquals(OptionalDouble.of(3), curve.at(Instant.ofEpochMilli(3100), reach));
        assertEquals(OptionalDouble.of(3), curve.at(Instant.ofEpochSecond(8), reach));
        assertEquals(OptionalDouble.empty(), curve.at(Instant.ofEpochSecond(30), reach));
        assertEquals(OptionalDouble.of(9), curve.at(Instant.ofEpochSecond(64), reach));
        assertEquals(OptionalDouble.of(9), curve.newest());
    }
}
