// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Shapes;
import org.hotseat.ui.look.StateMark;

/** What painters draw with, in points of the drawing. Confined to the thread that made it. */
public interface Ink {

    /**
     * A filled rectangle with round corners.
     *
     * @param box where
     * @param radius of the corners
     * @param role its colour
     */
    void fill(Box box, double radius, Role role);

    /**
     * The outline of a rectangle with round corners.
     *
     * @param box where
     * @param radius of the corners
     * @param stroke how
     */
    void outline(Box box, double radius, Stroke stroke);

    /**
     * A line with corners.
     *
     * @param stroke how
     * @param xy corners, x and y in turns
     */
    void line(Stroke stroke, double... xy);

    /**
     * A filled area.
     *
     * @param role its colour
     * @param xy corners, x and y in turns
     */
    void area(Role role, double... xy);

    /**
     * One line of writing.
     *
     * @param text what
     * @param x left edge
     * @param centreY middle of the line
     * @param face how it is written
     * @param role its colour
     */
    void text(String text, double x, double centreY, Face face, Role role);

    /**
     * One line of writing that ends at a point.
     *
     * @param text what
     * @param right right edge
     * @param centreY middle of the line
     * @param face how it is written
     * @param role its colour
     */
    void textRight(String text, double right, double centreY, Face face, Role role);

    /**
     * One line of writing that is turned to the left by a quarter, so that it is read upwards.
     *
     * @param text what
     * @param centreX middle of the line
     * @param bottom where it begins
     * @param face how it is written
     * @param role its colour
     */
    void textUp(String text, double centreX, double bottom, Face face, Role role);

    /**
     * A picture of the look, in its own colour.
     *
     * @param icon which
     * @param x left edge
     * @param y upper edge
     * @param size both sides
     */
    void icon(Icon icon, double x, double y, double size);

    /**
     * The shape of a state, in its colour.
     *
     * @param mark which
     * @param x left edge
     * @param y upper edge
     * @param size both sides
     */
    default void mark(StateMark mark, double x, double y, double size) {
        new MarkShape(this, x, y, size / Shapes.GRID).draw(mark, mark.role());
    }

    /**
     * How strong everything is drawn from now on.
     *
     * @param strength 1 full, 0 nothing
     */
    void strength(double strength);

    /**
     * Whether anything inside a rectangle can be seen now; painters leave out what cannot.
     *
     * @param box the rectangle
     * @return true when it has to be painted
     */
    boolean needs(Box box);
}
