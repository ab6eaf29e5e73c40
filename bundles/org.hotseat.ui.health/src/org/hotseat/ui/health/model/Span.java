// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Duration;

/** How far the charts reach back. */
public enum Span {
    /** Every sample of the last ten minutes, moving on. */
    LIVE(Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofSeconds(8)),
    /** One value a minute of the last day. */
    DAY(Duration.ofHours(24), Duration.ofMinutes(10), Duration.ofMinutes(3));

    private final Duration length;
    private final Duration shortest;
    private final Duration gap;

    Span(Duration length, Duration shortest, Duration gap) {
        this.length = length;
        this.shortest = shortest;
        this.gap = gap;
    }

    /**
     * All of it.
     *
     * @return the length
     */
    public Duration length() {
        return length;
    }

    /**
     * The least that a zoom shows.
     *
     * @return the length
     */
    public Duration shortest() {
        return shortest;
    }

    /**
     * Two values further apart than this are not joined.
     *
     * @return the time
     */
    public Duration gap() {
        return gap;
    }
}
