// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

/**
 * A rectangle in points of the drawing at 100 %.
 *
 * @param x left edge
 * @param y upper edge
 * @param width zero or more
 * @param height zero or more
 */
public record Box(double x, double y, double width, double height) {

    /**
     * Right edge.
     *
     * @return x of it
     */
    public double right() {
        return x + width;
    }

    /**
     * Lower edge.
     *
     * @return y of it
     */
    public double bottom() {
        return y + height;
    }

    /**
     * Middle between left and right.
     *
     * @return x of it
     */
    public double centreX() {
        return x + width / 2;
    }

    /**
     * Middle between top and bottom.
     *
     * @return y of it
     */
    public double centreY() {
        return y + height / 2;
    }

    /**
     * Whether a point lies inside.
     *
     * @param px its x
     * @param py its y
     * @return true when inside or on the left or upper edge
     */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /**
     * Whether another box lies inside, edges included.
     *
     * @param other the other
     * @return true when no part of it is outside
     */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /**
     * Whether two boxes share area.
     *
     * @param other the other
     * @return true when they overlap; touching edges do not count
     */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * The same box made larger on all sides.
     *
     * @param margin points
     * @return the larger box
     */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
