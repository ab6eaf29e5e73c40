// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The part of a span that is seen. While it reaches to the newest value it follows; otherwise it stays where it is as
 * long as it is within the span. Immutable.
 *
 * @param span what there is
 * @param length how much of it is seen
 * @param end the latest moment seen; ignored while following
 * @param following whether the end is always now
 */
public record TimeWindow(Span span, Duration length, Instant end, boolean following) {

    private static final double ZOOM = 2;
    private static final double SCROLL = 0.25;

    /**
     * All of a span.
     *
     * @param span the span
     * @return follows
     */
    public static TimeWindow all(Span span) {
        return new TimeWindow(span, span.length(), Instant.EPOCH, true);
    }

    /**
     * The latest moment seen.
     *
     * @param now wall time
     * @return now while following
     */
    public Instant to(Instant now) {
        if (following) {
            return now;
        }
        Instant earliest = now.minus(span.length()).plus(length);
        Instant within = end.isBefore(earliest) ? earliest : end;
        return within.isAfter(now) ? now : within;
    }

    /**
     * The earliest moment seen.
     *
     * @param now wall time
     * @return within the span
     */
    public Instant from(Instant now) {
        return to(now).minus(length);
    }

    /**
     * Half as much.
     *
     * @param now wall time
     * @return the later half when it follows, else the middle
     */
    public TimeWindow zoomIn(Instant now) {
        Duration next = scaled(1 / ZOOM);
        return resized(next.compareTo(span.shortest()) < 0 ? span.shortest() : next, now);
    }

    /**
     * Twice as much.
     *
     * @param now wall time
     * @return at most the whole span
     */
    public TimeWindow zoomOut(Instant now) {
        Duration next = scaled(ZOOM);
        return next.compareTo(span.length()) >= 0 ? all(span) : resized(next, now);
    }

    private TimeWindow resized(Duration next, Instant now) {
        if (following) {
            return new TimeWindow(span, next, end, true);
        }
        Instant nextEnd = to(now).minus(length.dividedBy(2)).plus(next.dividedBy(2));
        return new TimeWindow(span, next, nextEnd, !nextEnd.isBefore(now));
    }

    /**
     * A quarter of what is seen earlier.
     *
     * @param now wall time
     * @return stops at the begin of the span
     */
    public TimeWindow earlier(Instant now) {
        if (length.compareTo(span.length()) >= 0) {
            return this;
        }
        Instant earliest = now.minus(span.length()).plus(length);
        Instant next = to(now).minus(scaled(SCROLL));
        return new TimeWindow(span, length, next.isBefore(earliest) ? earliest : next, false);
    }

    /**
     * A quarter of what is seen later.
     *
     * @param now wall time
     * @return follows again when it reaches now
     */
    public TimeWindow later(Instant now) {
        Instant next = to(now).plus(scaled(SCROLL));
        return new TimeWindow(span, length, next, !next.isBefore(now));
    }

    private Duration scaled(double factor) {
        return Duration.ofMillis(Math.round(length.toMillis() * factor));
    }
}
