// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.hotseat.observed.history.Series;

/**
 * One subject's values in pieces without gaps. Immutable: pieces are not to be written to.
 *
 * @param subject whose
 * @param pieces in order of time
 */
public record Curve(ChartSubject subject, List<Piece> pieces) {

    /**
     * Values without a gap.
     *
     * @param millis times, rising
     * @param values one per time, none NaN
     */
    public record Piece(double[] millis, double[] values) {

        /**
         * How many values.
         *
         * @return at least one
         */
        public int size() {
            return millis.length;
        }
    }

    /** Copies the list. */
    public Curve {
        pieces = List.copyOf(pieces);
    }

    /**
     * Cuts a series at its gaps.
     *
     * @param subject whose
     * @param series as history gives it
     * @param quantity what it is
     * @param gap values further apart are not joined
     * @return the curve
     */
    public static Curve of(ChartSubject subject, Series series, Quantity quantity, Duration gap) {
        List<Piece> pieces = new ArrayList<>();
        long[] times = series.epochMillis();
        int begin = 0;
        for (int at = 0; at <= times.length; at++) {
            boolean end = at == times.length || Double.isNaN(series.values()[at]);
            boolean jump = !end && at > begin && times[at] - times[at - 1] > gap.toMillis();
            if (end || jump) {
                if (at > begin) {
                    pieces.add(piece(series, quantity, begin, at));
                }
                begin = jump ? at : at + 1;
            }
        }
        return new Curve(subject, pieces);
    }

    private static Piece piece(Series series, Quantity quantity, int begin, int end) {
        double[] millis = Arrays.stream(series.epochMillis(), begin, end).asDoubleStream().toArray();
        double[] values = Arrays.stream(series.values(), begin, end).map(quantity::shown).toArray();
        return new Piece(millis, values);
    }

    /**
     * The greatest value.
     *
     * @return empty when there is none
     */
    public OptionalDouble greatest() {
        return pieces.stream().flatMapToDouble(piece -> Arrays.stream(piece.values())).max();
    }

    /**
     * The newest value.
     *
     * @return empty when there is none
     */
    public OptionalDouble newest() {
        if (pieces.isEmpty()) {
            return OptionalDouble.empty();
        }
        Piece last = pieces.getLast();
        return OptionalDouble.of(last.values()[last.size() - 1]);
    }

    /**
     * The value at a moment: that of the nearest time.
     *
     * @param moment when
     * @param reach how far away the nearest may be
     * @return empty inside a gap
     */
    public OptionalDouble at(Instant moment, Duration reach) {
        double wanted = moment.toEpochMilli();
        double best = reach.toMillis();
        OptionalDouble found = OptionalDouble.empty();
        for (Piece piece : pieces) {
            int place = nearest(piece.millis(), wanted);
            double distance = Math.abs(piece.millis()[place] - wanted);
            if (distance <= best) {
                best = distance;
                found = OptionalDouble.of(piece.values()[place]);
            }
        }
        return found;
    }

    private static int nearest(double[] millis, double wanted) {
        int place = Arrays.binarySearch(millis, wanted);
        if (place >= 0) {
            return place;
        }
        int after = -place - 1;
        if (after == 0 || after < millis.length && millis[after] - wanted < wanted - millis[after - 1]) {
            return after;
        }
        return after - 1;
    }
}
