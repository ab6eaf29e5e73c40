// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;

/**
 * Draws somewhere else.
 *
 * @param ink where to
 * @param right added to each x
 * @param down added to each y
 */
public record Shifted(Ink ink, double right, double down) implements Ink {

    private Box at(Box box) {
        return new Box(box.x() + right, box.y() + down, box.width(), box.height());
    }

    private double[] at(double... xy) {
        double[] moved = new double[xy.length];
        for (int index = 0; index < xy.length; index += 2) {
            moved[index] = xy[index] + right;
            moved[index + 1] = xy[index + 1] + down;
        }
        return moved;
    }

    @Override
    public void fill(Box box, double radius, Role role) {
        ink.fill(at(box), radius, role);
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        ink.outline(at(box), radius, stroke);
    }

    @Override
    public void line(Stroke stroke, double... xy) {
        ink.line(stroke, at(xy));
    }

    @Override
    public void area(Role role, double... xy) {
        ink.area(role, at(xy));
    }

    @Override
    public void text(String text, double x, double centreY, Face face, Role role) {
        ink.text(text, x + right, centreY + down, face, role);
    }

    @Override
    public void textRight(String text, double x, double centreY, Face face, Role role) {
        ink.textRight(text, x + right, centreY + down, face, role);
    }

    @Override
    public void textUp(String text, double centreX, double bottom, Face face, Role role) {
        ink.textUp(text, centreX + right, bottom + down, face, role);
    }

    @Override
    public void icon(Icon icon, double x, double y, double size) {
        ink.icon(icon, x + right, y + down, size);
    }

    @Override
    public void strength(double strength) {
        ink.strength(strength);
    }

    @Override
    public boolean needs(Box box) {
        return ink.needs(at(box));
    }
}
