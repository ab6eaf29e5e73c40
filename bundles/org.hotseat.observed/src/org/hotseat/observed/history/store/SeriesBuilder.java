// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import java.util.Arrays;

import org.hotseat.observed.history.Series;

/** Gathers points in rising time; a long silence becomes a gap. Confined to one reader. */
final class SeriesBuilder {

    private static final int FIRST_SIZE = 512;

    private long[] times = new long[FIRST_SIZE];
    private double[] values = new double[FIRST_SIZE];
    private int size;

    /** Adds a point; one that is not newer than the last is left out. */
    void add(long time, double value) {
        if (size > 0 && time <= times[size - 1]) {
            return;
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        times[size] = time;
        values[size] = value;
        size++;
    }

    Series build() {
        return new Series(Arrays.copyOf(times, size), Arrays.copyOf(values, size));
    }
}
