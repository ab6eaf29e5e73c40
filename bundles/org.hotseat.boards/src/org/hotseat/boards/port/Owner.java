// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Who may use a port.
 *
 * @param host whose agent connects
 * @param machine whose line it is
 */
public record Owner(HostId host, MachineId machine) {

    @Override
    public String toString() {
        return host + " for " + machine;
    }
}
