// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.look.StateMark;

/**
 * A desk on the floor plan. Immutable.
 *
 * @param id of the seat
 * @param name as people call it
 * @param duty that is done there; empty when nobody has said so
 * @param place where it stands
 * @param heads which head of the machine each of its monitors shows, 0 for the first
 * @param machine whose duty is there; empty for none
 * @param machineName of the machine; empty for none
 * @param host where the machine is; empty while unknown
 * @param hostName of the host; empty while unknown
 * @param standing how it is
 */
public record Desk(SeatId id, String name, String duty, Place place, List<Integer> heads, Optional<MachineId> machine,
        String machineName, Optional<HostId> host, String hostName, Standing standing) {

    /** Copies the list. */
    public Desk {
        heads = List.copyOf(heads);
    }

    /**
     * How many monitors stand on it.
     *
     * @return 0 or more
     */
    public int monitors() {
        return heads.size();
    }

    /**
     * A place in a room.
     *
     * @param x of the middle, millimetres from the left wall
     * @param y of the middle, millimetres from the upper wall
     * @param degrees turned clockwise, 0 to 359; at 0 its monitors are at the upper side
     */
    public record Place(int x, int y, int degrees) {

        private static final int CIRCLE = 360;

        /** Brings the angle into its range. */
        public Place {
            degrees = Math.floorMod(degrees, CIRCLE);
        }
    }

    /**
     * How a desk is: the worst of its machine, the machine's protection and its host.
     *
     * @param mark shape and colour
     * @param words the cause, or the state when nothing is wrong
     * @param atStake work that would be lost if its host died now; empty when nobody knows
     * @param share of the work that may be lost which is at stake, 0 to 1; negative while unknown
     * @param back after how long it would be back then; empty when nobody knows
     */
    public record Standing(StateMark mark, String words, String atStake, double share, String back) {
    }
}
