// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.seat;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What is at a seat, as the last transaction about it left it. What stands on its desk is in the cluster document.
 *
 * @param seat id of its object
 * @param machine whose duty is here; empty for none
 * @param host that ran it then
 * @param heads of that host, one for each monitor in its order; empty text for a monitor that shows nothing
 * @param ports of boards that are the machine's
 * @param run the transaction
 */
public record SeatRecord(String seat, Optional<MachineId> machine, Optional<HostId> host, List<String> heads,
        List<DeskPort> ports, String run) {

    /**
     * A port of an interface board.
     *
     * @param board host whose agent has it
     * @param port its name there
     */
    public record DeskPort(String board, String port) {
    }

    /** Copies the lists. */
    public SeatRecord {
        heads = List.copyOf(heads);
        ports = List.copyOf(ports);
    }

    /**
     * A seat that no transaction was about yet.
     *
     * @param seat id of its object
     * @return with nothing at it
     */
    public static SeatRecord empty(String seat) {
        return new SeatRecord(seat, Optional.empty(), Optional.empty(), List.of(), List.of(), "");
    }

    /**
     * Whether the same is at the seat, whoever brought it.
     *
     * @param other of the same seat
     * @return true when only the transactions differ
     */
    public boolean isAs(SeatRecord other) {
        return new SeatRecord(seat, machine, host, heads, ports, other.run()).equals(other);
    }
}
