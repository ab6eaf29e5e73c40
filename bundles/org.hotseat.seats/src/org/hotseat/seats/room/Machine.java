// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * A machine as the cluster names its owner.
 *
 * @param id of the machine
 * @param name as people call it
 * @param host that runs it, or ran it last
 * @param memoryBytes that it needs on a host
 * @param planes names of the planes that its interfaces are on
 * @param reserved hosts that hold its memory already, such as its hot standby
 */
public record Machine(MachineId id, String name, HostId host, long memoryBytes, Set<String> planes,
        Set<HostId> reserved) {

    /** Takes copies. */
    public Machine {
        planes = Set.copyOf(planes);
        reserved = Set.copyOf(reserved);
    }
}
