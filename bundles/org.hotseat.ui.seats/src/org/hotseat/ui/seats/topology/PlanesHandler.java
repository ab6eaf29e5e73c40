// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

/** Command: shows or hides the planes. */
public final class PlanesHandler extends TopologyHandler {

    @Override
    void act(TopologyView view) {
        view.showPlanes(!view.showsPlanes());
    }
}
