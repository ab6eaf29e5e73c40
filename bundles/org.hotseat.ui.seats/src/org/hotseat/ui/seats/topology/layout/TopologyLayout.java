// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.List;
import java.util.Map;

import org.hotseat.base.id.HostId;
import org.hotseat.ui.ink.Box;

/**
 * A finished layout. Immutable.
 *
 * @param size of the whole drawing, margins included
 * @param flat whether the figures of a host stand beside its name, not below it
 * @param hosts every host with its place
 * @param bands the rails of every band
 */
public record TopologyLayout(Box size, boolean flat, Map<HostId, HostPlace> hosts, List<Band> bands) {

    /** Copies what is given: layouts are shared between threads. */
    public TopologyLayout {
        hosts = Map.copyOf(hosts);
        bands = List.copyOf(bands);
    }

    /**
     * One bundle of rails with a row of cards above and one below.
     *
     * @param left where the rails begin
     * @param right where they end
     * @param rails y of every plane's rail, in the order of planes
     */
    public record Band(double left, double right, List<Double> rails) {

        /** Copies the list: layouts are shared between threads. */
        public Band {
            rails = List.copyOf(rails);
        }
    }
}
