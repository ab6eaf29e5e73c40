// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.ui.format.Formats;

/**
 * A figure of the last generations over time, as a chart shows it. Immutable.
 *
 * @param title what it is, with its scale
 * @param curves at most two
 * @param top the value at the upper edge
 * @param bottom the value at the lower edge
 * @param from the time at the left edge
 * @param to the time at the right edge
 */
public record Trend(String title, List<Curve> curves, String top, String bottom, String from, String to) {

    /** Bytes of a page. */
    static final double PAGE = 4096;

    private static final double MILLION = 1e6;
    private static final double LEAST_RATE = 1e4;
    private static final double LEAST_SECONDS = 0.001;
    private static final int FEWEST = 2;

    /** Copies. */
    public Trend {
        curves = List.copyOf(curves);
    }

    /**
     * One line.
     *
     * @param name what it is, with its newest value
     * @param spots from left to right
     */
    public record Curve(String name, List<Spot> spots) {

        /** Copies. */
        public Curve {
            spots = List.copyOf(spots);
        }
    }

    /**
     * One point.
     *
     * @param x 0 at the left edge to 1
     * @param y 0 at the lower edge to 1
     */
    public record Spot(double x, double y) {
    }

    /** A figure of a generation, how it is written, and what the countdown follows now; 0 for the newest of all. */
    private record Figure(String name, ToDoubleFunction<GenerationLive> value, DoubleFunction<String> text,
            double followed) {

        String named(GenerationLive newest) {
            return NLS.bind(name, text.apply(followed > 0 ? followed : value.applyAsDouble(newest)));
        }
    }

    /**
     * Pauses, speeds and changed memory of the last generations; a full copy says nothing of the latter two.
     *
     * @param history which were cut, oldest first
     * @param pace what the countdown follows, as the curves are named
     * @param now wall time
     * @return empty while there are fewer than two that are no full copies
     */
    static List<Trend> of(List<GenerationLive> history, Optional<PaceLive> pace, Instant now) {
        List<GenerationLive> changes = history.stream().filter(one -> one.base() != 0).toList();
        if (changes.size() < FEWEST) {
            return List.of();
        }
        Figure pause = new Figure(Messages.trendPause, one -> one.pause().toNanos() / MILLION,
                millis -> GenerationRow.millis(Duration.ofNanos(Math.round(millis * MILLION))), 0);
        Figure link = new Figure(Messages.trendX, one -> rate(one, one.ship()), Formats::byteRate,
                pace.map(PaceLive::link).orElse(0.0));
        Figure changing = new Figure(Messages.trendY, one -> rate(one, one.period()), Formats::byteRate,
                pace.map(PaceLive::changing).orElse(0.0));
        Figure changed = new Figure(Messages.trendM, one -> one.pages() * PAGE,
                bytes -> GenerationRow.megabytes((long) bytes), pace.map(PaceLive::changed).orElse(0L));
        return List.of(trend(Messages.trendPauses, false, history, now, pause),
                trend(Messages.trendSpeeds, true, changes, now, link, changing),
                trend(Messages.trendChanged, true, changes, now, changed));
    }

    private static double rate(GenerationLive one, Duration span) {
        return one.pages() * PAGE / Math.max(LEAST_SECONDS, span.toNanos() / (MILLION * 1000));
    }

    private static Trend trend(String title, boolean log, List<GenerationLive> history, Instant now,
            Figure... figures) {
        double most = 0;
        double least = Double.MAX_VALUE;
        for (Figure figure : figures) {
            for (GenerationLive one : history) {
                most = Math.max(most, figure.value().applyAsDouble(one));
                least = Math.min(least, figure.value().applyAsDouble(one));
            }
        }
        double top = round(Math.max(most, log ? 10 * LEAST_RATE : 1), true);
        double bottom = log ? round(Math.max(LEAST_RATE, Math.min(least, top / 10)), false) : 0;
        List<Curve> curves = new ArrayList<>();
        for (Figure figure : figures) {
            curves.add(new Curve(figure.named(history.getLast()), spots(figure, history, log, bottom, top)));
        }
        return new Trend(title, curves, figures[0].text().apply(top), bottom == 0 ? "0"
                : figures[0].text().apply(bottom), Formats.time(history.getFirst().cutAt(), now),
                Formats.time(history.getLast().cutAt(), now));
    }

    private static List<Spot> spots(Figure figure, List<GenerationLive> history, boolean log, double bottom,
            double top) {
        Instant first = history.getFirst().cutAt();
        double whole = Math.max(1, Duration.between(first, history.getLast().cutAt()).toMillis());
        return history.stream().map(one -> {
            double value = Math.clamp(figure.value().applyAsDouble(one), bottom, top);
            double share = log ? Math.log(value / bottom) / Math.log(top / bottom) : value / top;
            return new Spot(Math.clamp(Duration.between(first, one.cutAt()).toMillis() / whole, 0, 1), share);
        }).toList();
    }

    /** To 1, 2 or 5 times a power of ten. */
    private static double round(double value, boolean up) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double lead = value / power;
        if (up) {
            return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
        }
        return power * (lead < 2 ? 1 : lead < 5 ? 2 : 5);
    }
}
