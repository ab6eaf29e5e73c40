// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.board;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Whose a port of an interface board is. What the port is, the board's configuration says. It stays when nobody has the
 * port, so that epochs never return.
 *
 * @param board host whose agent has the port
 * @param port its name there
 * @param epoch 1 or more; grows with each other holder, and with each epoch of the holder's machine
 * @param holder empty when nobody may use it
 * @param begins the epoch of the holder's machine that began with this one; 0 when the machine ran already, or was off
 */
public record PortRecord(HostId board, String port, long epoch, Optional<PortHolder> holder, long begins) {

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

    /**
     * The next epoch.
     *
     * @param other who has it then
     * @param machineEpoch that begins with it; 0 for none
     * @return the same port
     */
    public PortRecord next(Optional<PortHolder> other, long machineEpoch) {
        return new PortRecord(board, port, epoch + 1, other, machineEpoch);
    }
}
