// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What the layout has to know of a host; nothing that changes every second.
 *
 * @param id the host
 * @param machines its machines, in the order in which they are drawn
 */
public record HostShape(HostId id, List<MachineId> machines) {

    /** Copies the list: layouts are shared between threads. */
    public HostShape {
        machines = List.copyOf(machines);
    }
}
