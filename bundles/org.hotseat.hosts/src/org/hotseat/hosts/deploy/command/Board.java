// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Progress;

/** Prints what happens on each host, and at least every five seconds that it still does. Thread-safe. */
final class Board implements AutoCloseable {

    private static final int PERIOD_SECONDS = 5;
    /** Steps whose texts change quickly are printed that often, seconds. */
    private static final double PACE = 2;

    private final PrintStream out;
    private final int width;
    private final BooleanSupplier cancelled;
    private final long begun = System.nanoTime();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    /** How long was worked on each host, seconds. */
    private final Map<String, Double> spans = new LinkedHashMap<>();
    private final ScheduledFuture<?> ticking;

    /** What was printed last of a host. */
    private static final class Line {
        private String text = "";
        private double at = -PACE;
        private double fraction;
        private final double begun;

        Line(double begun) {
            this.begun = begun;
        }
    }

    Board(PrintStream out, int width, ScheduledExecutorService timer, BooleanSupplier cancelled) {
        this.out = out;
        this.cancelled = cancelled;
        this.width = width;
        this.ticking = timer.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    private double now() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private synchronized void tick() {
        lines.forEach((host, line) -> {
            if (now() - line.at >= PERIOD_SECONDS) {
                print(host, line);
            }
        });
    }

    private void print(String host, Line line) {
        line.at = now();
        out.println(String.format(Locale.ROOT, "%-" + width + "s  %5.1f s  %3.0f %%  %s", host, line.at,
                100 * line.fraction, line.text));
    }

    /** Progress of one host. */
    Progress of(String host) {
        return new Progress() {
            @Override
            public void report(double fraction, String step) {
                told(host, fraction, step);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private synchronized void told(String host, double fraction, String text) {
        Line line = lines.computeIfAbsent(host, name -> new Line(now()));
        boolean alike = text.split(",")[0].split(":")[0].equals(line.text.split(",")[0].split(":")[0]);
        line.fraction = fraction < 0 ? line.fraction : fraction;
        line.text = text;
        if (!alike || now() - line.at >= PACE) {
            print(host, line);
        }
    }

    /** The last word about a host. */
    synchronized void end(String host, String text) {
        @Nullable Line line = lines.remove(host);
        if (line != null) {
            spans.merge(host, now() - line.begun, Double::sum);
        }
        out.println(String.format(Locale.ROOT, "%-" + width + "s  %5.1f s  %s", host, now(), text));
    }

    /** The last words of all: how long everything took, and which host the longest. */
    synchronized void sum() {
        spans.entrySet().stream().max(Map.Entry.comparingByValue()).filter(any -> spans.size() > 1).ifPresent(
                longest -> out.println(String.format(Locale.ROOT, "%d hosts in %.1f s; %s took longest, %.1f s",
                        spans.size(), now(), longest.getKey(), longest.getValue())));
    }

    @Override
    public void close() {
        ticking.cancel(false);
    }
}
