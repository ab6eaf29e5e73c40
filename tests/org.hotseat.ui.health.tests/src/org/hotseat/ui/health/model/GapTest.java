// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hotseat.observed.history.Series;
import org.hotseat.ui.health.model.ChartSubject.Kind;
import org.junit.jupiter.api.Test;

/** Times of which nothing is known are marked, and a person goes from value to value. */
class GapTest {

    private static final Duration SHORTEST = Duration.ofSeconds(8);

    private static Curve curve(String id, long... seconds) {
        long[] millis = Arrays.stream(seconds).map(second -> second * 1000).toArray();
        double[] values = Arrays.stream(seconds).asDoubleStream().toArray();
        return Curve.of(new ChartSubject(id, id, Kind.HOST), new Series(millis, values), Quantity.CPU, SHORTEST);
    }

    private static ChartData data(long to, Curve... curves) {
        return new ChartData(Quantity.CPU, List.of(curves), Axis.of(Quantity.CPU, List.of(curves)),
                Instant.ofEpochSecond(0), Instant.ofEpochSecond(to));
    }

    private static Gap gap(long from, long to) {
        return new Gap(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }

    @Test
    void aHostThatWasLostLeavesAGap() {
        assertEquals(List.of(gap(14, 60)), Gap.of(data(64, curve("a", 10, 12, 14, 60, 62)), SHORTEST));
    }

    @Test
    void aHostThatIsLostNowHasAGapToTheEnd() {
        assertEquals(List.of(gap(14, 100)), Gap.of(data(100, curve("a", 10, 12, 14)), SHORTEST));
    }

    @Test
    void whileAnotherHostAnswersThereIsNoGap() {
        ChartData both = data(64, curve("a", 10, 12, 14, 60, 62), curve("b", 10, 16, 22, 28, 34, 40, 46, 52, 58, 64));
        assertEquals(List.of(), Gap.of(both, SHORTEST));
    }

    @Test
    void beforeTheFirstValueNothingWasAskedAndWithoutValuesThereIsNothing() {
        assertEquals(List.of(), Gap.of(data(62, curve("a", 60, 62)), SHORTEST));
        assertEquals(List.of(), Gap.of(data(62, curve("a")), SHORTEST));
    }

    @Test
    void stepsGoFromValueToValueAcrossGaps() {
        ChartData data = data(64, curve("a", 10, 12, 60), curve("b", 11));
        Optional<Instant> newest = data.step(Optional.empty(), true);
        assertEquals(Optional.of(Instant.ofEpochSecond(60)), newest);
        assertEquals(Optional.empty(), data.step(newest, true));
        Optional<Instant> before = data.step(newest, false);
        assertEquals(Optional.of(Instant.ofEpochSecond(12)), before);
        assertEquals(Optional.of(Instant.ofEpochSecond(11)), data.step(before, false));
    }
}
