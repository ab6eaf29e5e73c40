// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.room.model.Desk;

/**
 * A desk in its place on the drawing. Immutable.
 *
 * @param desk what stands there
 * @param x of its middle, points of the drawing
 * @param y of its middle, points of the drawing
 * @param bounds around the turned desk, without its monitors
 * @param number that it is called by; empty when it has none or no duty
 * @param title rest of the first line of writing, shortened
 * @param lines below that, one or two, the last one shortened; none where figures stand
 */
public record DeskItem(Desk desk, double x, double y, Box bounds, String number, String title,
        List<String> lines) {

    /** Copies the list. */
    public DeskItem {
        lines = List.copyOf(lines);
    }

    /** Width of a desk, points. */
    public static final double WIDTH = 112;
    /** Depth of a desk, points. */
    public static final double DEPTH = 52;

    /** Between number and title. */
    static final double GAP = 4;

    private static final double LINES = 15;
    private static final double PAD = 5;
    private static final double TINY = 1e-9;
    private static final double MONITOR_WIDTH = 34;
    private static final double MONITOR_DEPTH = 21;
    private static final double MONITOR_GAP = 3;

    /**
     * The four corners of the table.
     *
     * @return x and y in turns
     */
    public double[] corners() {
        return turned(-WIDTH / 2, -DEPTH / 2, WIDTH, DEPTH);
    }

    /**
     * Where there is room for both lines of writing, which are never turned.
     *
     * @param degrees how the desk is turned
     * @return left and right edge, points from the middle of the desk
     */
    static double[] writing(int degrees) {
        double[] above = chord(degrees, -LINES);
        double[] below = chord(degrees, LINES);
        return new double[] { Math.max(above[0], below[0]) + PAD, Math.min(above[1], below[1]) - PAD };
    }

    /** The part of a horizontal line that lies on the turned table. */
    private static double[] chord(int degrees, double y) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double[] across = span(cos, y * sin, WIDTH / 2);
        double[] along = span(-sin, y * cos, DEPTH / 2);
        return new double[] { Math.max(across[0], along[0]), Math.min(across[1], along[1]) };
    }

    /** Where |x factor + shift| is at most a half side; a factor of nearly nothing bounds nothing. */
    private static double[] span(double factor, double shift, double half) {
        if (Math.abs(factor) < TINY) {
            return new double[] { -WIDTH, WIDTH };
        }
        double one = (half - shift) / factor;
        double other = (-half - shift) / factor;
        return new double[] { Math.min(one, other), Math.max(one, other) };
    }

    /**
     * The monitors at its upper side.
     *
     * @return four corners each, x and y in turns
     */
    public List<double[]> monitors() {
        return screens().stream().map(one -> turned(one.x(), one.y(), one.width(), one.height())).toList();
    }

    /**
     * The monitors of a desk that is not turned and stands around the origin.
     *
     * @return points; narrower ones where there are many
     */
    public List<Box> screens() {
        int count = desk.monitors();
        double width = Math.min(MONITOR_WIDTH, (WIDTH - (count - 1) * MONITOR_GAP) / Math.max(1, count));
        double left = -(count * width + (count - 1) * MONITOR_GAP) / 2;
        List<Box> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            all.add(new Box(left + index * (width + MONITOR_GAP), -DEPTH / 2 - MONITOR_DEPTH - MONITOR_GAP, width,
                    MONITOR_DEPTH));
        }
        return all;
    }

    /**
     * The chair at its lower side.
     *
     * @return four corners, x and y in turns
     */
    public double[] chair() {
        return turned(-10, DEPTH / 2 - 3, 20, 9);
    }

    /**
     * Whether the table covers a point, however it is turned.
     *
     * @param px point of the drawing
     * @param py point of the drawing
     * @return true on the table
     */
    public boolean contains(double px, double py) {
        double angle = Math.toRadians(-desk.place().degrees());
        double dx = px - x;
        double dy = py - y;
        double across = dx * Math.cos(angle) - dy * Math.sin(angle);
        double along = dx * Math.sin(angle) + dy * Math.cos(angle);
        return Math.abs(across) <= WIDTH / 2 && Math.abs(along) <= DEPTH / 2;
    }

    private double[] turned(double left, double top, double width, double height) {
        double angle = Math.toRadians(desk.place().degrees());
        double[] flat = { left, top, left + width, top, left + width, top + height, left, top + height };
        double[] turned = new double[flat.length];
        for (int index = 0; index < flat.length; index += 2) {
            turned[index] = x + flat[index] * Math.cos(angle) - flat[index + 1] * Math.sin(angle);
            turned[index + 1] = y + flat[index] * Math.sin(angle) + flat[index + 1] * Math.cos(angle);
        }
        return turned;
    }
}
