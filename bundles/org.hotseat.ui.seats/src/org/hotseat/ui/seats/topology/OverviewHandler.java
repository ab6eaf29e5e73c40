// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

/** Command: shows or hides the overview in the corner. */
public final class OverviewHandler extends TopologyHandler {

    @Override
    void act(TopologyView view) {
        view.canvas().setOverview(!view.canvas().isOverview());
    }
}
