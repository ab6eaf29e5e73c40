// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.look.StateMark;

/**
 * A machine beside the ports. Immutable.
 *
 * @param id of the machine
 * @param name as people call it
 * @param where its desk, its host and its epoch, as far as they are known
 * @param mark how it is
 * @param taken whether ports can be given to it; else why not in {@code where}
 * @param sockets its lines
 */
public record Card(MachineId id, String name, String where, StateMark mark, boolean taken, List<Socket> sockets) {

    /** Copies the list. */
    public Card {
        sockets = List.copyOf(sockets);
    }

    /**
     * A line of a machine.
     *
     * @param name the device, as people call it; else the port
     * @param kind such as SERIAL; empty when it is not known
     * @param port that it ends in now; empty for a device of the document that has none
     * @param policy REPLAY, DISCARD or MARK; empty when it is not known
     */
    public record Socket(String name, String kind, Optional<PortPlace> port, String policy) {
    }
}
