// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Everything the topology shows.
 *
 * @param cluster name
 * @param hosts in the order of the document
 * @param planes in the order in which their rails are drawn
 * @param asOf when it was copied
 */
public record TopologyModel(String cluster, List<HostNode> hosts, List<PlaneNode> planes, Instant asOf) {

    /** Copies what is given. */
    public TopologyModel {
        hosts = List.copyOf(hosts);
        planes = List.copyOf(planes);
    }

    /**
     * One host.
     *
     * @param id the host
     * @return empty when there is none
     */
    public Optional<HostNode> host(HostId id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
    }

    /**
     * The host that a machine is drawn in.
     *
     * @param id the machine
     * @return empty when there is none
     */
    public Optional<HostNode> hostOf(MachineId id) {
        return hosts.stream().filter(host -> host.machines().stream().anyMatch(one -> one.id().equals(id)))
                .findFirst();
    }
}
