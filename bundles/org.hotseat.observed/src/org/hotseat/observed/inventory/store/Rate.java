// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

/** Makes a rate from a growing counter. Owned by one entry. */
final class Rate {

    private static final double NANOS_PER_SECOND = 1e9;

    private long lastNanos;
    private long lastCount = -1;
    private double perSecond = Double.NaN;

    /** Takes a reading; one that is not known, and a counter that began again, leave no rate until the next. */
    void read(long nanos, long count) {
        if (count < 0) {
            return;
        }
        long span = nanos - lastNanos;
        if (lastCount >= 0 && span > 0 && count >= lastCount) {
            perSecond = (count - lastCount) * NANOS_PER_SECOND / span;
        } else if (lastCount < 0 || count < lastCount) {
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
