// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Upkeep;

/**
 * A host on the canvas. Figures are whole percent, so that a change too small to see repaints nothing.
 *
 * @param id the host
 * @param name its name
 * @param mark how we stand with it
 * @param cpu percent; negative while unknown
 * @param memory percent; negative while unknown
 * @param note shown instead of figures, such as "since 14:31:20"; empty while live
 * @param trouble full reason for the tooltip; empty when there is none
 * @param machines in the order of the inventory
 * @param interfaces name of the interface per plane id, for the planes it is attached to
 * @param upkeep whether it is in maintenance
 */
public record HostNode(HostId id, String name, Mark mark, int cpu, int memory, String note,
        Optional<String> trouble, List<MachineNode> machines, Map<String, String> interfaces, Upkeep upkeep) {

    /** Copies what is given. */
    public HostNode {
        machines = List.copyOf(machines);
        interfaces = Map.copyOf(interfaces);
    }
}
