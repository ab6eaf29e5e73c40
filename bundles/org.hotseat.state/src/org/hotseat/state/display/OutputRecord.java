// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.display;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What an output of a host shows while the machine runs there. A machine that may run on several hosts has one on each.
 *
 * @param host whose output
 * @param output its name in the configuration of that host's agent
 * @param machine that it shows
 * @param head which of the machine's pictures, from 0 on
 * @param monitor what is plugged in there, as it was learned; empty before
 */
public record OutputRecord(HostId host, String output, MachineId machine, int head, Optional<MonitorRecord> monitor) {

    /**
     * The same with another monitor.
     *
     * @param other empty to learn it anew
     * @return the same output
     */
    public OutputRecord with(Optional<MonitorRecord> other) {
        return new OutputRecord(host, output, machine, head, other);
    }
}
