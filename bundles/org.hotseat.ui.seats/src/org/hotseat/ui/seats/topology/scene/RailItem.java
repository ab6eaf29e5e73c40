// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import org.hotseat.ui.seats.topology.model.PlaneNode;

/**
 * One rail of one band.
 *
 * @param plane which
 * @param band which band
 * @param left where it begins
 * @param right where it ends
 * @param y where it runs
 * @param label the plane's name as it fits
 */
public record RailItem(PlaneNode plane, int band, double left, double right, double y, String label) {
}
