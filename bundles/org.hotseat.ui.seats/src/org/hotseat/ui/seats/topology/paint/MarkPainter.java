// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import org.hotseat.ui.seats.topology.layout.Box;
import org.hotseat.ui.seats.topology.model.Mark;

/** Draws shapes of states and the few pictures of the canvas, on a grid of 16, with nothing but the ink's own means. */
public final class MarkPainter {

    private static final double GRID = 16;
    private static final int STEPS = 24;

    private final Ink ink;
    private final double x;
    private final double y;
    private final double unit;

    private MarkPainter(Ink ink, double x, double y, double size) {
        this.ink = ink;
        this.x = x;
        this.y = y;
        this.unit = size / GRID;
    }

    /**
     * A state's shape.
     *
     * @param ink where to
     * @param mark which
     * @param x left edge
     * @param y top edge
     * @param size both sides
     */
    public static void mark(Ink ink, Mark mark, double x, double y, double size) {
        MarkPainter painter = new MarkPainter(ink, x, y, size);
        switch (mark) {
            case RUNNING -> painter.dot(8, 8, 3, Tone.RUNNING);
            case OFF -> painter.ring(8, 8, 5, Tone.MUTED);
            case SUSPENDED -> painter.suspended();
            case BUSY -> painter.busy();
            case AT_RISK -> painter.triangle();
            case FAILED -> painter.octagon();
            case STALE -> painter.clock();
            case UNKNOWN -> painter.question();
        }
    }

    /**
     * A host.
     *
     * @param ink where to
     * @param x left edge
     * @param y top edge
     * @param size both sides
     */
    public static void host(Ink ink, double x, double y, double size) {
        MarkPainter painter = new MarkPainter(ink, x, y, size);
        for (int box = 0; box < 2; box++) {
            ink.outline(painter.box(2, 2 + 6 * box, 12, 6), painter.unit, painter.thin(Tone.MUTED));
            painter.dot(5, 5 + 6 * box, 1, Tone.MUTED);
        }
    }

    /**
     * The sign for "not possible".
     *
     * @param ink where to
     * @param x left edge
     * @param y top edge
     * @param size both sides
     */
    public static void no(Ink ink, double x, double y, double size) {
        MarkPainter painter = new MarkPainter(ink, x, y, size);
        painter.ring(8, 8, 6, Tone.MUTED);
        painter.line(Tone.MUTED, 4, 4, 12, 12);
    }

    /**
     * A tick.
     *
     * @param ink where to
     * @param x left edge
     * @param y top edge
     * @param size both sides
     * @param tone its colour
     */
    public static void tick(Ink ink, double x, double y, double size, Tone tone) {
        new MarkPainter(ink, x, y, size).line(tone, 3, 8.5, 6.5, 12, 13, 4.5);
    }

    private void suspended() {
        ink.outline(box(2.5, 2.5, 11, 11), 2 * unit, thin(Tone.SUSPENDED));
        line(Tone.SUSPENDED, 6.5, 5.5, 6.5, 10.5);
        line(Tone.SUSPENDED, 9.5, 5.5, 9.5, 10.5);
    }

    private void busy() {
        arc(6, -Math.PI / 2, Math.PI, Tone.BUSY);
        dot(8, 8, 2, Tone.BUSY);
    }

    private void triangle() {
        area(Tone.AT_RISK, 8, 1.5, 15, 14, 1, 14);
        line(Tone.CANVAS, 8, 6, 8, 10);
        dot(8, 12, 1, Tone.CANVAS);
    }

    private void octagon() {
        area(Tone.FAILED, 5, 1, 11, 1, 15, 5, 15, 11, 11, 15, 5, 15, 1, 11, 1, 5);
        line(Tone.CANVAS, 5.5, 5.5, 10.5, 10.5);
        line(Tone.CANVAS, 10.5, 5.5, 5.5, 10.5);
    }

    private void clock() {
        for (int part = 0; part < 6; part++) {
            double from = part * Math.PI / 3;
            arc(6, from, from + Math.PI / 5, Tone.STALE);
        }
        line(Tone.STALE, 8, 5, 8, 8, 10.5, 9.5);
    }

    private void question() {
        ring(8, 8, 6, Tone.STALE);
        line(Tone.STALE, 6, 6.5, 7, 5, 9, 5, 10, 6.5, 8, 8, 8, 9);
        dot(8, 11, 0.8, Tone.STALE);
    }

    private Box box(double left, double top, double width, double height) {
        return new Box(x + left * unit, y + top * unit, width * unit, height * unit);
    }

    private Stroke thin(Tone tone) {
        return Stroke.solid(tone, Math.max(1, 1.4 * unit));
    }

    private void dot(double cx, double cy, double radius, Tone tone) {
        ink.fill(box(cx - radius, cy - radius, 2 * radius, 2 * radius), radius * unit, tone);
    }

    private void ring(double cx, double cy, double radius, Tone tone) {
        ink.outline(box(cx - radius, cy - radius, 2 * radius, 2 * radius), radius * unit, thin(tone));
    }

    private void line(Tone tone, double... grid) {
        ink.line(thin(tone), placed(grid));
    }

    private void area(Tone tone, double... grid) {
        ink.area(tone, placed(grid));
    }

    private void arc(double radius, double from, double to, Tone tone) {
        int steps = Math.max(2, (int) (STEPS * (to - from) / Math.PI / 2));
        double[] points = new double[2 * (steps + 1)];
        for (int step = 0; step <= steps; step++) {
            double angle = from + (to - from) * step / steps;
            points[2 * step] = 8 + radius * Math.cos(angle);
            points[2 * step + 1] = 8 + radius * Math.sin(angle);
        }
        line(tone, points);
    }

    private double[] placed(double... grid) {
        double[] points = new double[grid.length];
        for (int index = 0; index < grid.length; index += 2) {
            points[index] = x + grid[index] * unit;
            points[index + 1] = y + grid[index + 1] * unit;
        }
        return points;
    }
}
