// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import org.hotseat.base.id.HostId;

/**
 * A port by its board and its name.
 *
 * @param board host whose agent has the port
 * @param port its name there
 */
public record PortPlace(HostId board, String port) {

    @Override
    public String toString() {
        return board + "." + port;
    }
}
