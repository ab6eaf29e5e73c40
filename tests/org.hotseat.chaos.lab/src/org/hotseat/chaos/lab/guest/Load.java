// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import java.util.Locale;

/** What a counting machine does beside ticking; it is told by one character on its serial line. */
public enum Load {
    /** Ten counts a second, else it rests. */
    IDLE(0),
    /** Dirties 50 MB of memory and writes 50 counts a second. */
    BUSY(1),
    /** As {@link #IDLE}, and counts work as fast as it can. */
    IDLE_WORK(2),
    /** As {@link #BUSY}, and counts work as fast as it can. */
    BUSY_WORK(3),
    /** Counts on its disk as fast as it can. */
    IDLE_DISK(4),
    /** As {@link #IDLE_DISK}, and dirties 50 MB a second. */
    BUSY_DISK(5);

    private final int mode;

    Load(int mode) {
        this.mode = mode;
    }

    /**
     * As the firmware knows it.
     *
     * @return bits
     */
    public int mode() {
        return mode;
    }

    /**
     * What is written to the line.
     *
     * @return one character
     */
    public byte sign() {
        return (byte) ('0' + mode);
    }

    /**
     * Its name in figures.
     *
     * @return such as idle
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
