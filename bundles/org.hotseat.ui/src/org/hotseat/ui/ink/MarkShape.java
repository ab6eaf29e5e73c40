// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.hotseat.ui.look.Part;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Shapes;
import org.hotseat.ui.look.StateMark;

/**
 * Draws shapes of states with nothing but the ink's own means: the same pieces that pictures in rows are made of.
 *
 * @param ink where to
 * @param x left edge
 * @param y upper edge
 * @param unit points of one step of the grid
 */
record MarkShape(Ink ink, double x, double y, double unit) {

    void draw(StateMark mark, Role role) {
        for (Part part : mark.parts()) {
            switch (part) {
                case Part.Line line -> ink.line(Stroke.solid(line.cut() ? Role.CANVAS : role,
                        Math.max(1, Shapes.WIDTH * unit)), placed(line.xy()));
                case Part.Area area -> ink.area(role, placed(area.xy()));
                case Part.Disc disc -> ink.fill(new Box(x + (disc.x() - disc.radius()) * unit,
                        y + (disc.y() - disc.radius()) * unit, 2 * disc.radius() * unit, 2 * disc.radius() * unit),
                        disc.radius() * unit, disc.cut() ? Role.CANVAS : role);
            }
        }
    }

    private double[] placed(double... grid) {
        double[] points = new double[grid.length];
        for (int index = 0; index < grid.length; index += 2) {
            points[index] = x + grid[index] * unit;
            points[index + 1] = y + grid[index + 1] * unit;
        }
        return points;
    }
}
