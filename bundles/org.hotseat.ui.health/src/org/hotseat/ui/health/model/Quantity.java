// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import org.hotseat.observed.history.Metric;

/** What one chart shows. */
public enum Quantity {
    /** CPU in use. */
    CPU(Metric.CPU_PERCENT, Messages.cpu),
    /** Memory in use. */
    MEMORY(Metric.MEMORY_PERCENT, Messages.memory),
    /** Disk, read and written. */
    DISK(Metric.DISK_BYTES_PER_SECOND, Messages.disk),
    /** Network, received and sent. */
    NETWORK(Metric.NET_BYTES_PER_SECOND, Messages.network);

    private static final double BITS = 8;

    private final Metric metric;
    private final String title;

    Quantity(Metric metric, String title) {
        this.metric = metric;
        this.title = title;
    }

    /**
     * Where its figures come from.
     *
     * @return the metric of the history
     */
    public Metric metric() {
        return metric;
    }

    /**
     * Its title.
     *
     * @return in the user's language
     */
    public String title() {
        return title;
    }

    /**
     * Whether it is a share of something, so that the axis always ends at 100.
     *
     * @return true for percents
     */
    public boolean isShare() {
        return this == CPU || this == MEMORY;
    }

    /**
     * From what history keeps to the smallest unit of the axis: networks count in bits.
     *
     * @param kept percent or bytes per second
     * @return percent, bytes per second or bits per second
     */
    public double shown(double kept) {
        return this == NETWORK ? kept * BITS : kept;
    }
}
