// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.seats.topology.model.Mark;

/** Draws shapes of states and the few pictures of the canvas, on a grid of 16, with nothing but the ink's own means. */
public final class MarkPainter {

    private static final double GRID = 16;

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
        ink.mark(shape(mark), x, y, size);
    }

    private static StateMark shape(Mark mark) {
        return switch (mark) {
            case RUNNING -> StateMark.RUNNING;
            case OFF -> StateMark.OFF;
            case SUSPENDED -> StateMark.SUSPENDED;
            case FROZEN -> StateMark.FROZEN;
            case BUSY -> StateMark.BUSY;
            case AT_RISK -> StateMark.AT_RISK;
            case FAILED -> StateMark.FAILED;
            case STALE -> StateMark.STALE;
            case UNKNOWN -> StateMark.UNKNOWN;
        };
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
            ink.outline(painter.box(2, 2 + 6 * box, 12, 6), painter.unit, painter.thin(Role.MUTED));
            painter.dot(5, 5 + 6 * box, 1, Role.MUTED);
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
        painter.ring(8, 8, 6, Role.MUTED);
        painter.line(Role.MUTED, 4, 4, 12, 12);
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
    public static void tick(Ink ink, double x, double y, double size, Role tone) {
        new MarkPainter(ink, x, y, size).line(tone, 3, 8.5, 6.5, 12, 13, 4.5);
    }

    private Box box(double left, double top, double width, double height) {
        return new Box(x + left * unit, y + top * unit, width * unit, height * unit);
    }

    private Stroke thin(Role tone) {
        return Stroke.solid(tone, Math.max(1, 1.4 * unit));
    }

    private void dot(double cx, double cy, double radius, Role tone) {
        ink.fill(box(cx - radius, cy - radius, 2 * radius, 2 * radius), radius * unit, tone);
    }

    private void ring(double cx, double cy, double radius, Role tone) {
        ink.outline(box(cx - radius, cy - radius, 2 * radius, 2 * radius), radius * unit, thin(tone));
    }

    private void line(Role tone, double... grid) {
        ink.line(thin(tone), placed(grid));
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
