// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.overview;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Role;

/**
 * A whole drawing, small, in the lower right corner of its canvas, with a frame around what is seen. Immutable.
 *
 * @param drawing size of the drawing
 * @param viewport of the canvas
 */
public record Overview(Box drawing, Viewport viewport) {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 120;
    private static final double GAP = 10;
    private static final double EDGE = 3;

    /**
     * A thing of the drawing.
     *
     * @param box where it is, in points of the drawing
     * @param role its colour
     */
    public record Spot(Box box, Role role) {
    }

    /**
     * The overview of a canvas.
     *
     * @param drawing size of the drawing
     * @param viewport of the canvas
     * @return empty while everything is seen anyway
     */
    public static Optional<Overview> of(Box drawing, Viewport viewport) {
        return viewport.showsAll(drawing) ? Optional.empty() : Optional.of(new Overview(drawing, viewport));
    }

    private double scale() {
        return Math.min(WIDTH / Math.max(1, drawing.width()), HEIGHT / Math.max(1, drawing.height()));
    }

    /**
     * Where it lies.
     *
     * @return pixels of the canvas
     */
    public Box place() {
        double width = Math.max(1, drawing.width() * scale());
        double height = Math.max(1, drawing.height() * scale());
        return new Box(viewport.width() - width - GAP, viewport.height() - height - GAP, width, height);
    }

    /**
     * Looks at what lies below a pixel of the overview.
     *
     * @param px pixel of the canvas
     * @param py pixel of the canvas
     * @return a viewport with that in its middle, as far as the drawing goes
     */
    public Viewport at(double px, double py) {
        Box place = place();
        Box seen = viewport.seen();
        double x = (px - place.x()) / place.width() * drawing.width();
        double y = (py - place.y()) / place.height() * drawing.height();
        return viewport.panned((x - seen.centreX()) * viewport.zoom(), (y - seen.centreY()) * viewport.zoom(), drawing);
    }

    /**
     * Draws.
     *
     * @param ink in pixels of the canvas
     * @param spots what is in the drawing
     */
    public void paint(Ink ink, List<Spot> spots) {
        Box place = place();
        if (!ink.needs(place.grown(EDGE))) {
            return;
        }
        double scale = scale();
        ink.fill(place.grown(EDGE), EDGE, Role.RAISED);
        ink.outline(place.grown(EDGE), EDGE, Stroke.solid(Role.BORDER, 1));
        for (Spot spot : spots) {
            Box box = spot.box();
            ink.fill(new Box(place.x() + box.x() * scale, place.y() + box.y() * scale, Math.max(1, box.width() * scale),
                    Math.max(1, box.height() * scale)), 0, spot.role());
        }
        Box seen = viewport.seen();
        double left = Math.max(place.x(), place.x() + seen.x() * scale);
        double top = Math.max(place.y(), place.y() + seen.y() * scale);
        double right = Math.min(place.right(), place.x() + seen.right() * scale);
        double bottom = Math.min(place.bottom(), place.y() + seen.bottom() * scale);
        Box frame = new Box(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
        ink.outline(frame, 0, Stroke.solid(Role.FOCUS, 1));
    }
}
