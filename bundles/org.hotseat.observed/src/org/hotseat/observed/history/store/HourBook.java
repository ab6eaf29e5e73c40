// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.observed.history.Metric;

/** The minutes of one hour of all subjects. Guarded by its owner's lock. */
final class HourBook {

    static final int MINUTES = 60;
    static final int METRICS = Metric.values().length;
    static final int ROW = MINUTES * METRICS;
    static final long MINUTE_MILLIS = 60_000;
    static final long HOUR_MILLIS = MINUTES * MINUTE_MILLIS;

    private final long hour;
    private final TreeMap<String, float[]> rows = new TreeMap<>();

    HourBook(long hour) {
        this.hour = hour;
    }

    /** Hours since 1970. */
    long hour() {
        return hour;
    }

    void put(int minute, String subject, float[] figures) {
        float[] row = rows.computeIfAbsent(subject, key -> emptyRow());
        for (int metric = 0; metric < METRICS; metric++) {
            row[metric * MINUTES + minute] = figures[metric];
        }
    }

    /** The row of a subject: per metric sixty minutes; all NaN for a subject that is not known. */
    float[] row(String subject) {
        float[] row = rows.get(subject);
        return row == null ? emptyRow() : row.clone();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** All rows, ordered by subject. */
    Map<String, float[]> rows() {
        return rows;
    }

    static void read(long hour, float[] row, Metric metric, long[] span, SeriesBuilder out) {
        for (int minute = 0; minute < MINUTES; minute++) {
            long time = hour * HOUR_MILLIS + minute * MINUTE_MILLIS;
            float value = row[metric.ordinal() * MINUTES + minute];
            if (time >= span[0] && time <= span[1] && !Float.isNaN(value)) {
                out.add(time, value);
            }
        }
    }

    private static float[] emptyRow() {
        float[] row = new float[ROW];
        Arrays.fill(row, Float.NaN);
        return row;
    }
}
