// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

/**
 * How a line is drawn.
 *
 * @param tone its colour
 * @param width points, never 0
 * @param dash how it is broken
 */
public record Stroke(Tone tone, double width, Dash dash) {

    /** Broken lines. */
    public enum Dash {
        /** Not broken. */
        SOLID,
        /** Dashes. */
        DASHED,
        /** Dots. */
        DOTTED
    }

    /**
     * An unbroken line.
     *
     * @param tone its colour
     * @param width points
     * @return the stroke
     */
    public static Stroke solid(Tone tone, double width) {
        return new Stroke(tone, width, Dash.SOLID);
    }
}
