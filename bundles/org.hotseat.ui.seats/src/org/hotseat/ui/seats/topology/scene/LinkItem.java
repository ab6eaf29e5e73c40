// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.List;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;

/**
 * A machine on its way: from its host along a rail to the other host.
 *
 * @param machine which
 * @param path corners of the line, x and y in turns, the last one is the arrow's head
 * @param label what is written on it
 * @param labelBox where
 */
public record LinkItem(MachineId machine, List<Double> path, String label, Box labelBox) {

    /** Copies the list. */
    public LinkItem {
        path = List.copyOf(path);
    }

    /**
     * The rectangle around line and label.
     *
     * @return with room for line width and arrow
     */
    public Box bounds() {
        double left = labelBox.x();
        double right = labelBox.right();
        double top = labelBox.y();
        double bottom = labelBox.bottom();
        for (int index = 0; index < path.size(); index += 2) {
            left = Math.min(left, path.get(index));
            right = Math.max(right, path.get(index));
            top = Math.min(top, path.get(index + 1));
            bottom = Math.max(bottom, path.get(index + 1));
        }
        return new Box(left, top, right - left, bottom - top).grown(8);
    }
}
