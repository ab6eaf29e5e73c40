// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.SeatId;

/**
 * A room with its desks, and the hosts of the cluster. Immutable.
 *
 * @param id of the room; empty when the cluster has none
 * @param name of the room
 * @param width millimetres, 1 or more
 * @param depth millimetres, 1 or more
 * @param picture file that lies below the desks, as the document names it; empty for none
 * @param desks in the document's order
 * @param hosts in the document's order
 * @param rooms of the cluster, for choosing
 * @param homeless how many desks of the cluster stand in no room
 */
public record FloorPlan(String id, String name, int width, int depth, String picture, List<Desk> desks,
        List<HostCard> hosts, List<RoomName> rooms, int homeless) {

    /** Nothing is known yet. */
    public static final FloorPlan NONE = new FloorPlan("", "", 1, 1, "", List.of(), List.of(), List.of(), 0);

    /** Copies the lists. */
    public FloorPlan {
        desks = List.copyOf(desks);
        hosts = List.copyOf(hosts);
        rooms = List.copyOf(rooms);
    }

    /**
     * A room that may be shown.
     *
     * @param id of the room
     * @param name as people call it
     */
    public record RoomName(String id, String name) {
    }

    /**
     * One desk.
     *
     * @param seat which
     * @return empty when it is not in this room
     */
    public Optional<Desk> desk(SeatId seat) {
        return desks.stream().filter(one -> one.id().equals(seat)).findFirst();
    }

    /**
     * The desk where a machine's duty is.
     *
     * @param machine which
     * @return empty when it is at none in this room
     */
    public Optional<Desk> deskOf(MachineId machine) {
        return desks.stream().filter(one -> one.machine().filter(machine::equals).isPresent()).findFirst();
    }
}
