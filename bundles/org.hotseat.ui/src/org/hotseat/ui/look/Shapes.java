// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.util.ArrayList;
import java.util.List;

/** The shapes of states: the one drawing from which pictures in rows and marks on canvases are made. */
public final class Shapes {

    /** Width of lines on the grid. */
    public static final double WIDTH = 1.5;
    /** Both sides of the grid. */
    public static final double GRID = 16;

    static final List<Part> TICKED_RING = join(ring(6), line(5.2, 8.2, 7.2, 10.2, 10.8, 6));
    static final List<Part> TURNING = join(arc(6, -Math.PI / 2, Math.PI), disc(2));
    static final List<Part> TRIANGLE = List.of(new Part.Area(8, 1.5, 15, 14, 1, 14),
            new Part.Line(true, 8, 6, 8, 9.6), new Part.Disc(true, 8, 12, 0.9));
    static final List<Part> DIAMOND = List.of(new Part.Area(8, 0.5, 15.5, 8, 8, 15.5, 0.5, 8),
            new Part.Line(true, 5, 8, 11, 8));
    static final List<Part> CHEVRONS = join(box(1.8, 2.8, 14.2, 13.2), line(4.5, 5.5, 7, 8, 4.5, 10.5),
            line(8.5, 5.5, 11, 8, 8.5, 10.5));
    static final List<Part> PAUSE = join(box(2.2, 2.2, 13.8, 13.8), line(6.4, 5.6, 6.4, 10.4),
            line(9.6, 5.6, 9.6, 10.4));
    static final List<Part> OCTAGON = List.of(new Part.Area(5, 1, 11, 1, 15, 5, 15, 11, 11, 15, 5, 15, 1, 11, 1, 5),
            new Part.Line(true, 5.6, 5.6, 10.4, 10.4), new Part.Line(true, 10.4, 5.6, 5.6, 10.4));
    static final List<Part> CLOCK = join(dashes(6), line(8, 5, 8, 8.2, 10.2, 9.4));
    static final List<Part> QUESTION = join(ring(6), line(6.2, 6.6, 6.6, 5.4, 8, 4.8, 9.4, 5.4, 9.8, 6.6, 8, 8.2, 8, 9),
            dot(8, 11.2, 0.8));
    static final List<Part> DOT = disc(2.8);
    static final List<Part> RING = ring(4.6);
    static final List<Part> LETTER_I = join(ring(6), line(8, 7.4, 8, 11), dot(8, 5, 0.9));
    static final List<Part> CRYSTAL = join(line(8, 1.2, 8, 14.8), line(2.1, 4.6, 13.9, 11.4),
            line(13.9, 4.6, 2.1, 11.4), line(5.9, 2.2, 8, 4.3, 10.1, 2.2), line(5.9, 13.8, 8, 11.7, 10.1, 13.8));
    static final List<Part> TICK = line(3, 8.5, 6.5, 12, 13, 4.5);
    static final List<Part> NO_ENTRY = join(ring(6), line(3.9, 3.9, 12.1, 12.1));

    private static final double CENTRE = 8;
    private static final int STEPS = 36;

    private Shapes() {
    }

    @SafeVarargs
    private static List<Part> join(List<Part>... lists) {
        List<Part> all = new ArrayList<>();
        for (List<Part> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    private static List<Part> line(double... xy) {
        return List.of(new Part.Line(false, xy));
    }

    private static List<Part> box(double left, double top, double right, double bottom) {
        double corner = 1.6;
        return line(left + corner, top, right - corner, top, right, top + corner, right, bottom - corner,
                right - corner, bottom, left + corner, bottom, left, bottom - corner, left, top + corner,
                left + corner, top);
    }

    private static List<Part> ring(double radius) {
        return arc(radius, 0, 2 * Math.PI);
    }

    private static List<Part> disc(double radius) {
        return dot(CENTRE, CENTRE, radius);
    }

    private static List<Part> dot(double x, double y, double radius) {
        return List.of(new Part.Disc(false, x, y, radius));
    }

    private static List<Part> dashes(double radius) {
        List<Part> all = new ArrayList<>();
        for (int part = 0; part < 8; part++) {
            double from = part * Math.PI / 4;
            all.addAll(arc(radius, from, from + Math.PI / 8));
        }
        return all;
    }

    private static List<Part> arc(double radius, double from, double to) {
        int steps = Math.max(2, (int) (STEPS * (to - from) / Math.PI / 2));
        double[] xy = new double[2 * (steps + 1)];
        for (int step = 0; step <= steps; step++) {
            double angle = from + (to - from) * step / steps;
            xy[2 * step] = CENTRE + radius * Math.cos(angle);
            xy[2 * step + 1] = CENTRE + radius * Math.sin(angle);
        }
        return line(xy);
    }
}
