// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

/** How much is drawn at a zoom. */
public enum Detail {
    /** Everything. */
    FULL,
    /** Names, no figures. */
    NAMES,
    /** Shapes only. */
    SHAPES;

    private static final double NAMES_BELOW = 0.6;
    private static final double SHAPES_BELOW = 0.4;

    /**
     * The detail for a zoom.
     *
     * @param zoom 1 is 100 %
     * @return what to draw
     */
    public static Detail at(double zoom) {
        if (zoom < SHAPES_BELOW) {
            return SHAPES;
        }
        return zoom < NAMES_BELOW ? NAMES : FULL;
    }
}
