// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a drawing lies on a canvas.
 *
 * @param zoom 1 is 100 %
 * @param left pixel of the drawing's left edge, negative when scrolled out
 * @param top pixel of the drawing's upper edge
 */
public record Placement(double zoom, double left, double top) {

    /**
     * Horizontal pixel of a point of the drawing.
     *
     * @param x of the drawing
     * @return pixel of the canvas
     */
    public int x(double x) {
        return (int) Math.round(left + x * zoom);
    }

    /**
     * Vertical pixel of a point of the drawing.
     *
     * @param y of the drawing
     * @return pixel of the canvas
     */
    public int y(double y) {
        return (int) Math.round(top + y * zoom);
    }

    /**
     * A box in pixels; edges that touch stay touching.
     *
     * @param box of the drawing
     * @return pixels of the canvas
     */
    public Rectangle toPixels(Box box) {
        int x = x(box.x());
        int y = y(box.y());
        return new Rectangle(x, y, x(box.right()) - x, y(box.bottom()) - y);
    }

    /**
     * A point of the drawing.
     *
     * @param pixel of the canvas
     * @return its x of the drawing
     */
    public double worldX(int pixel) {
        return (pixel - left) / zoom;
    }

    /**
     * A point of the drawing.
     *
     * @param pixel of the canvas
     * @return its y of the drawing
     */
    public double worldY(int pixel) {
        return (pixel - top) / zoom;
    }

    /**
     * Another zoom that leaves one pixel where it is.
     *
     * @param next the zoom
     * @param at the pixel, such as the pointer
     * @return the placement
     */
    public Placement zoomed(double next, Point at) {
        double factor = next / zoom;
        return new Placement(next, at.x - (at.x - left) * factor, at.y - (at.y - top) * factor);
    }
}
