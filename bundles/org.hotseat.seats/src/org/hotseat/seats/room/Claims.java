// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/** Names of what only one transaction may have at a time. */
public final class Claims {

    private Claims() {
    }

    /**
     * A seat.
     *
     * @param seat which
     * @return its name
     */
    public static String of(SeatId seat) {
        return "seat " + seat;
    }

    /**
     * A machine.
     *
     * @param machine which
     * @return its name
     */
    public static String of(MachineId machine) {
        return "machine " + machine;
    }

    /**
     * An output of a switch.
     *
     * @param point which
     * @return its name
     */
    public static String of(Point point) {
        return "output " + point;
    }

    /**
     * A port of a board.
     *
     * @param port which
     * @return its name
     */
    public static String of(PortId port) {
        return "port " + port;
    }

    /**
     * A display output of a host.
     *
     * @param host whose
     * @param head its name
     * @return its name
     */
    public static String of(HostId host, String head) {
        return "head " + host + '/' + head;
    }
}
