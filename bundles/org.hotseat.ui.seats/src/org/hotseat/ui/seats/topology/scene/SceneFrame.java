// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import org.hotseat.ui.seats.topology.layout.Metrics;

/**
 * What the canvas offers to a scene.
 *
 * @param width of the canvas, points
 * @param height of the canvas, points
 * @param planes whether planes are shown
 */
public record SceneFrame(int width, int height, boolean planes) {

    private static final double NARROWEST = 98;
    private static final double WIDEST = 176;
    private static final double STEP = 2;
    private static final double LEAST_ZOOM = 0.6;

    /** Width over height, never extreme. */
    double aspect() {
        return Math.clamp((double) Math.max(1, width) / Math.max(1, height), 0.5, 4);
    }

    /**
     * Cards get wider as long as two rows fit, because names are worth the room. Where the drawing is made smaller
     * because it is too tall, cards use what that leaves at their sides.
     */
    double cardWidth(int hosts, double labels, double tall) {
        double zoom = Math.clamp(height / Math.max(1, tall), LEAST_ZOOM, 1);
        int columns = Math.max(1, (hosts + 1) / 2);
        double room = (width / zoom - labels - 2 * Metrics.MARGIN) / columns - Metrics.GAP;
        return Math.clamp(Math.floor(room / STEP) * STEP, NARROWEST, WIDEST);
    }
}
