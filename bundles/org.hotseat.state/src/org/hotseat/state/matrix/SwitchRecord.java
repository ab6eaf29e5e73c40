// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.matrix;

import java.util.List;

/**
 * A matrix switch, and what is plugged into it. Ports that have no entry here are shown by the name that the device
 * gives them.
 *
 * @param id never changes; without a slash
 * @param name for people, unlike that of any other switch
 * @param protocol that it speaks, as a driver names it
 * @param address IP address or name, without a port
 * @param port 1 to 65535, or 0 for the usual one of the protocol
 * @param carries the layer of a device that has one set of crosspoints: VIDEO, USB, AUDIO or KVM
 * @param user who signs in; empty when the device asks for none
 * @param inputs what is plugged into them, such as a head of a host
 * @param outputs likewise, such as a monitor of a seat; one that the device does not have is an error of the cluster's
 *     description, and nothing is switched on this device until it is corrected
 */
public record SwitchRecord(String id, String name, String protocol, String address, int port, String carries,
        String user, List<Plug> inputs, List<Plug> outputs) {

    /**
     * A port and what is plugged into it.
     *
     * @param port its name on the device's wire
     * @param name for people, such as "Desk 7, left"
     * @param at id of what is plugged in, in the cluster document, or of the port there that it refers to; empty when it
     *     is not described there
     */
    public record Plug(String port, String name, String at) {
    }

    /** Copies the lists. */
    public SwitchRecord {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
