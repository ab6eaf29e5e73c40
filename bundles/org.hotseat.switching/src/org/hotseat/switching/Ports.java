// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.util.List;

import org.hotseat.state.matrix.SwitchRecord;

/** Names of ports for people. */
public final class Ports {

    private Ports() {
    }

    /**
     * What people call a port of a switch, with what the device calls it.
     *
     * @param plugs what is plugged in
     * @param port by its name on the wire
     * @return its name on the wire alone when nothing is known to be plugged in
     */
    public static String name(List<SwitchRecord.Plug> plugs, String port) {
        return plugs.stream().filter(plug -> plug.port().equals(port) && !plug.name().isEmpty()).findFirst()
                .map(plug -> plug.name() + " (" + port + ')').orElse(port);
    }
}
