// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Who may use a port of a board.
 *
 * @param host whose agent connects
 * @param machine whose device it is
 */
public record Holder(HostId host, MachineId machine) {

    @Override
    public String toString() {
        return host + ":" + machine;
    }
}
