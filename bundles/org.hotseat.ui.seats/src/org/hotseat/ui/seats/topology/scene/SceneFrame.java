// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

/**
 * What the canvas offers to a scene.
 *
 * @param width of the canvas, points
 * @param height of the canvas, points
 * @param planes whether planes are shown
 */
public record SceneFrame(int width, int height, boolean planes) {
}
