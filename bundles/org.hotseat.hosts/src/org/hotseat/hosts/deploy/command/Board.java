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
    private final ScheduledFuture<?> ticking;

    /** What was printed last of a host. */
    private static final class Line {
        private String text = "";
        private double at = -PACE;
        private double fraction;
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
        Line line = lines.computeIfAbsent(host, name -> new Line());
        boolean alike = text.split(",")[0].split(":")[0].equals(line.text.split(",")[0].split(":")[0]);
        line.fraction = fraction < 0 ? line.fraction : fraction;
        line.text = text;
        if (!alike || now() - line.at >= PACE) {
            print(host, line);
        }
    }

    /** The last word about a host. */
    synchronized void end(String host, String text) {
        lines.remove(host);
        out.println(String.format(Locale.ROOT, "%-" + width + "s  %5.1f s  %s", host, now(), text));
    }

    @Override
    public void close() {
        ticking.cancel(false);
    }
}
