// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import org.hotseat.observed.history.Metric;

/** The newest figures of one subject, a fixed number of them; NaN marks a gap. Guarded by the store's lock. */
final class RecentRing {

    private final float[][] values;
    private final long[] times;
    private int next;
    private int count;

    RecentRing(int size) {
        times = new long[size];
        values = new float[Metric.values().length][size];
    }

    void add(long epochMillis, float[] figures) {
        times[next] = epochMillis;
        for (int metric = 0; metric < values.length; metric++) {
            values[metric][next] = figures[metric];
        }
        next = (next + 1) % times.length;
        count = Math.min(count + 1, times.length);
    }

    long lastMillis() {
        return count == 0 ? 0 : times[(next + times.length - 1) % times.length];
    }

    long firstMillis() {
        return count == 0 ? Long.MAX_VALUE : times[(next + times.length - count) % times.length];
    }

    void read(Metric metric, long from, long to, SeriesBuilder out) {
        for (int i = 0; i < count; i++) {
            int at = (next + times.length - count + i) % times.length;
            if (times[at] >= from && times[at] <= to) {
                out.add(times[at], values[metric.ordinal()][at]);
            }
        }
    }
}
