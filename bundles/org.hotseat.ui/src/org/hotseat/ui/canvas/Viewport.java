// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import org.hotseat.ui.ink.Box;

/**
 * Which part of a drawing is seen, and how large. Immutable.
 *
 * @param zoom 1 is 100 %
 * @param x left edge of what is seen, in points of the drawing
 * @param y upper edge of what is seen, in points of the drawing
 * @param width of the canvas in pixels
 * @param height of the canvas in pixels
 */
public record Viewport(double zoom, double x, double y, int width, int height) {

    /** Smallest zoom. */
    public static final double SMALLEST = 0.25;
    /** Largest zoom. */
    public static final double LARGEST = 4;
    /** What one step of the wheel or of the key changes. */
    public static final double STEP = 1.2;

    /**
     * The whole drawing, never enlarged.
     *
     * @param drawing its size
     * @return the viewport
     */
    public Viewport fit(Box drawing) {
        double fit = Math.min(width / Math.max(1, drawing.width()), height / Math.max(1, drawing.height()));
        return new Viewport(Math.clamp(fit, SMALLEST, 1), 0, 0, width, height).inside(drawing);
    }

    /**
     * Another zoom that keeps what lies below a pixel where it is.
     *
     * @param next the zoom, brought into range
     * @param px pixel of the canvas
     * @param py pixel of the canvas
     * @param drawing its size
     * @return the viewport
     */
    public Viewport zoomed(double next, double px, double py, Box drawing) {
        double into = Math.clamp(next, SMALLEST, LARGEST);
        double worldX = x + px / zoom;
        double worldY = y + py / zoom;
        return new Viewport(into, worldX - px / into, worldY - py / into, width, height).inside(drawing);
    }

    /**
     * Moved.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     * @param drawing its size
     * @return the viewport
     */
    public Viewport panned(double dx, double dy, Box drawing) {
        return new Viewport(zoom, x + dx / zoom, y + dy / zoom, width, height).inside(drawing);
    }

    /**
     * Another size of the canvas.
     *
     * @param pixelsWide its width
     * @param pixelsHigh its height
     * @param drawing size of the drawing
     * @return the viewport
     */
    public Viewport sized(int pixelsWide, int pixelsHigh, Box drawing) {
        return new Viewport(zoom, x, y, pixelsWide, pixelsHigh).inside(drawing);
    }

    /**
     * Moved as little as needed to see a box.
     *
     * @param box of the drawing
     * @param drawing its size
     * @return the viewport
     */
    public Viewport revealing(Box box, Box drawing) {
        double left = shift(x, width / zoom, box.x() - 8, box.right() + 8);
        double top = shift(y, height / zoom, box.y() - 8, box.bottom() + 8);
        return new Viewport(zoom, left, top, width, height).inside(drawing);
    }

    /**
     * Whether the whole drawing is seen.
     *
     * @param drawing its size
     * @return true when nothing is outside
     */
    public boolean showsAll(Box drawing) {
        return drawing.width() * zoom <= width + 1 && drawing.height() * zoom <= height + 1;
    }

    /**
     * What is seen.
     *
     * @return part of the drawing
     */
    public Box seen() {
        return new Box(x, y, width / zoom, height / zoom);
    }

    private static double shift(double from, double span, double low, double high) {
        if (low < from) {
            return low;
        }
        return high > from + span ? Math.min(low, high - span) : from;
    }

    /** A drawing that is smaller than the canvas is centred; a larger one never leaves a gap at an edge. */
    private Viewport inside(Box drawing) {
        return new Viewport(zoom, kept(x, width / zoom, drawing.width()), kept(y, height / zoom, drawing.height()),
                width, height);
    }

    private static double kept(double at, double span, double whole) {
        return whole <= span ? -(span - whole) / 2 : Math.clamp(at, 0, whole - span);
    }
}
