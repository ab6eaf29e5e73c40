// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import java.util.List;
import java.util.Map;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What the topology takes from the cluster's document, copied on the window's thread.
 *
 * @param planes in the order in which they are drawn; details are filled in later
 * @param interfaces per host, the name of its interface per plane id
 * @param seats short name of the seat per machine
 */
public record Wiring(List<PlaneNode> planes, Map<HostId, Map<String, String>> interfaces,
        Map<MachineId, String> seats) {

    /** A document that says nothing. */
    public static final Wiring NONE = new Wiring(List.of(), Map.of(), Map.of());

    /** Copies what is given. */
    public Wiring {
        planes = List.copyOf(planes);
        interfaces = Map.copyOf(interfaces);
        seats = Map.copyOf(seats);
    }
}
