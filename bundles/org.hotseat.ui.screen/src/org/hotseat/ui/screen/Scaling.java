// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a machine's screen lies on the canvas. Pure.
 *
 * @param zoom canvas pixels per screen pixel
 * @param left canvas pixel of the screen's left edge
 * @param top canvas pixel of the screen's upper edge
 * @param width pixels of the screen
 * @param height pixels of the screen
 */
record Scaling(double zoom, int left, int top, int width, int height) {

    /** Fits a screen into a canvas, keeping its proportions, never larger than twice its size. */
    static Scaling fit(Point canvas, int width, int height) {
        double zoom = Math.min(2, Math.min(canvas.x / (double) Math.max(1, width),
                canvas.y / (double) Math.max(1, height)));
        return centred(Math.max(0.05, zoom), canvas, width, height);
    }

    /** A screen pixel is a canvas pixel; scrolled by whole pixels when it is larger than the canvas. */
    static Scaling actual(Point canvas, int width, int height, Point scrolled) {
        int left = width <= canvas.x ? (canvas.x - width) / 2 : -scrolled.x;
        int top = height <= canvas.y ? (canvas.y - height) / 2 : -scrolled.y;
        return new Scaling(1, left, top, width, height);
    }

    private static Scaling centred(double zoom, Point canvas, int width, int height) {
        return new Scaling(zoom, (int) ((canvas.x - width * zoom) / 2), (int) ((canvas.y - height * zoom) / 2), width,
                height);
    }

    /** The pixel of the screen below a pixel of the canvas, kept inside the screen. */
    Point toScreen(int x, int y) {
        int screenX = (int) Math.floor((x - left) / zoom);
        int screenY = (int) Math.floor((y - top) / zoom);
        return new Point(Math.clamp(screenX, 0, Math.max(0, width - 1)),
                Math.clamp(screenY, 0, Math.max(0, height - 1)));
    }

    /** The canvas pixels that a part of the screen covers, with a border for smoothing. */
    Rectangle toCanvas(Rectangle part) {
        int x = left + (int) Math.floor(part.x * zoom) - 1;
        int y = top + (int) Math.floor(part.y * zoom) - 1;
        int right = left + (int) Math.ceil((part.x + part.width) * zoom) + 1;
        int bottom = top + (int) Math.ceil((part.y + part.height) * zoom) + 1;
        return new Rectangle(x, y, right - x, bottom - y);
    }
}
