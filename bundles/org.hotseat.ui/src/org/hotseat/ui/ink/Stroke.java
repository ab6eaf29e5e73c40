// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.hotseat.ui.look.Role;

/**
 * How a line is drawn.
 *
 * @param role its colour
 * @param width points, never 0
 * @param dash how it is broken
 */
public record Stroke(Role role, double width, Dash dash) {

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
     * @param role its colour
     * @param width points
     * @return the stroke
     */
    public static Stroke solid(Role role, double width) {
        return new Stroke(role, width, Dash.SOLID);
    }
}
