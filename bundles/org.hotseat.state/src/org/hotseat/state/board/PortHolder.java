// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.board;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Who may use a port.
 *
 * @param host whose agent connects with the board
 * @param machine whose line it is
 */
public record PortHolder(HostId host, MachineId machine) {

    @Override
    public String toString() {
        return host + " for " + machine;
    }
}
