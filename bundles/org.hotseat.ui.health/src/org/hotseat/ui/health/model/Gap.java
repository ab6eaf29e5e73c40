// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which no curve of a chart has a value, such as while a host was lost.
 *
 * @param from the last value before it
 * @param to the first value after it, or the end of the chart
 */
public record Gap(Instant from, Instant to) {

    /**
     * The gaps of a chart. What was before the first value is none: nothing was asked then.
     *
     * @param data what is shown
     * @param shortest two values closer than this have no gap between them
     * @return rising; the last one may reach to the end of the chart
     */
    public static List<Gap> of(ChartData data, Duration shortest) {
        List<Curve.Piece> pieces = data.curves().stream().flatMap(curve -> curve.pieces().stream())
                .sorted(Comparator.comparingDouble(piece -> piece.millis()[0])).toList();
        List<Gap> gaps = new ArrayList<>();
        if (pieces.isEmpty()) {
            return gaps;
        }
        double known = pieces.getFirst().millis()[0];
        for (Curve.Piece piece : pieces) {
            add(gaps, known, piece.millis()[0], shortest);
            known = Math.max(known, piece.millis()[piece.size() - 1]);
        }
        add(gaps, known, data.to().toEpochMilli(), shortest);
        return gaps;
    }

    private static void add(List<Gap> gaps, double from, double to, Duration shortest) {
        if (to - from > shortest.toMillis()) {
            gaps.add(new Gap(Instant.ofEpochMilli((long) from), Instant.ofEpochMilli((long) to)));
        }
    }
}
