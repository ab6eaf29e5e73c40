// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

/** One piece of a state's shape on a grid of 16 by 16, y downwards. */
public sealed interface Part {

    /**
     * An open or closed line, {@link Shapes#WIDTH} wide, with round ends.
     *
     * @param cut whether it is drawn in the colour of the ground, to be seen inside an area
     * @param xy corners, x and y in turns; not to be changed
     */
    record Line(boolean cut, double... xy) implements Part {
    }

    /**
     * A filled area.
     *
     * @param xy corners, x and y in turns; not to be changed
     */
    record Area(double... xy) implements Part {
    }

    /**
     * A filled circle.
     *
     * @param cut whether it is drawn in the colour of the ground
     * @param x of its centre
     * @param y of its centre
     * @param radius half its width
     */
    record Disc(boolean cut, double x, double y, double radius) implements Part {
    }
}
