// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.Map;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;

/**
 * Where a host is drawn.
 *
 * @param card its card
 * @param band which band of rails it stands at, from 0
 * @param above whether it stands above the rails
 * @param chips its machines, all inside the card
 */
public record HostPlace(Box card, int band, boolean above, Map<MachineId, Box> chips) {

    /** Copies the map: layouts are shared between threads. */
    public HostPlace {
        chips = Map.copyOf(chips);
    }

    /**
     * Edge of the card that looks at the rails.
     *
     * @return y of it
     */
    public double railSide() {
        return above ? card.bottom() : card.y();
    }
}
