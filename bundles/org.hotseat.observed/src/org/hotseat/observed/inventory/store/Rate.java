// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.util.concurrent.TimeUnit;

/** Makes a rate from a growing counter. Owned by one entry. */
final class Rate {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(500);

    private long lastNanos;
    private long lastCount = -1;
    private double perSecond = Double.NaN;

    /**
     * Takes a reading; one that is not known, and a counter that began again, leave no rate until the next. Of two
     * readings that came within half a second the second is left out: the first was late, and what was counted
     * meanwhile would seem to have happened in no time.
     */
    void read(long nanos, long count) {
        long span = nanos - lastNanos;
        boolean grows = lastCount >= 0 && count >= lastCount;
        if (count < 0 || grows && span < SHORTEST) {
            return;
        }
        if (grows) {
            perSecond = (count - lastCount) * NANOS_PER_SECOND / span;
        } else {
            perSecond = Double.NaN;
        }
        lastNanos = nanos;
        lastCount = count;
    }

    /** Counts per second, NaN while unknown. */
    double perSecond() {
        return perSecond;
    }

    /** Forgets everything. */
    void reset() {
        lastCount = -1;
        perSecond = Double.NaN;
    }

    /** Keeps three digits, so that noise is no change. */
    static double rounded(double value) {
        if (Double.isNaN(value) || value < 1) {
            return Double.isNaN(value) ? Double.NaN : 0;
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - 2));
        return Math.rint(value / unit) * unit;
    }
}
