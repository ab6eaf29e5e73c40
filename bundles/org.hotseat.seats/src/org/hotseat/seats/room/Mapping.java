// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What is at a seat: the record that the last transaction left. A seat without a machine has no host and no heads.
 *
 * @param seat which
 * @param machine whose duty is here
 * @param host that runs it
 * @param heads of that host, one for each monitor in its order; empty text for a monitor that shows nothing
 * @param ports of boards that are the machine's, those of this desk and those that came with the duty
 */
public record Mapping(SeatId seat, Optional<MachineId> machine, Optional<HostId> host, List<String> heads,
        List<PortId> ports) {

    /** Takes copies. */
    public Mapping {
        heads = List.copyOf(heads);
        ports = List.copyOf(ports);
    }

    /**
     * A seat at which nothing is.
     *
     * @param seat which
     * @return the mapping
     */
    public static Mapping empty(SeatId seat) {
        return new Mapping(seat, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * Who uses the ports of this mapping.
     *
     * @return empty where no machine is
     */
    public Optional<Holder> holder() {
        return host.flatMap(one -> machine.map(other -> new Holder(one, other)));
    }
}
