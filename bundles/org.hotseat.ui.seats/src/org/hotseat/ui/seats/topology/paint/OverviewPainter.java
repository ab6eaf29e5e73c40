// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.scene.HostItem;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/** Draws the whole cluster small in a corner, with a frame around what is seen. Holds nothing. */
public final class OverviewPainter {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 120;
    private static final double GAP = 10;

    /**
     * Where the overview lies.
     *
     * @param drawing size of the drawing
     * @param viewport of the canvas
     * @return pixels of the canvas
     */
    public static Box place(Box drawing, Viewport viewport) {
        double scale = scale(drawing);
        double width = Math.max(1, drawing.width() * scale);
        double height = Math.max(1, drawing.height() * scale);
        return new Box(viewport.width() - width - GAP, viewport.height() - height - GAP, width, height);
    }

    /**
     * The point of the drawing below a pixel of the overview.
     *
     * @param overview where it lies
     * @param drawing size of the drawing
     * @param px pixel of the canvas
     * @param py pixel of the canvas
     * @return x and y of the drawing
     */
    public static double[] toDrawing(Box overview, Box drawing, double px, double py) {
        return new double[] { (px - overview.x()) / overview.width() * drawing.width(),
                (py - overview.y()) / overview.height() * drawing.height() };
    }

    /**
     * Draws.
     *
     * @param ink in pixels of the canvas
     * @param place where
     * @param scene what
     * @param viewport what of it is seen
     */
    public void paint(Ink ink, Box place, TopologyScene scene, Viewport viewport) {
        if (!ink.needs(place)) {
            return;
        }
        double scale = place.width() / scene.size().width();
        ink.fill(place.grown(3), 3, Role.RAISED);
        ink.outline(place.grown(3), 3, Stroke.solid(Role.BORDER, 1));
        for (HostItem host : scene.hosts()) {
            Box box = host.bounds();
            ink.fill(new Box(place.x() + box.x() * scale, place.y() + box.y() * scale,
                    Math.max(1, box.width() * scale), Math.max(1, box.height() * scale)), 0, tone(host));
        }
        Box seen = viewport.seen();
        double left = Math.max(place.x(), place.x() + seen.x() * scale);
        double top = Math.max(place.y(), place.y() + seen.y() * scale);
        double right = Math.min(place.right(), place.x() + seen.right() * scale);
        double bottom = Math.min(place.bottom(), place.y() + seen.bottom() * scale);
        ink.outline(new Box(left, top, Math.max(2, right - left), Math.max(2, bottom - top)), 0,
                Stroke.solid(Role.FOCUS, 1));
    }

    private static Role tone(HostItem host) {
        return switch (host.host().mark()) {
            case AT_RISK -> Role.AT_RISK;
            case FAILED -> Role.FAILED;
            case STALE, UNKNOWN, OFF -> Role.LINE;
            case RUNNING, BUSY, SUSPENDED, FROZEN -> Role.BORDER;
        };
    }

    private static double scale(Box drawing) {
        return Math.min(WIDTH / Math.max(1, drawing.width()), HEIGHT / Math.max(1, drawing.height()));
    }
}
