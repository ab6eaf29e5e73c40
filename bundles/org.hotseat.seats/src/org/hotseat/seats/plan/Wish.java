// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.SeatId;

/** What somebody wants of seats. */
public sealed interface Wish {

    /**
     * The machine goes live to another host, and what is at its seat with it.
     *
     * @param machine which
     * @param host where to
     */
    record ToHost(MachineId machine, HostId host) implements Wish {
    }

    /**
     * The seat gets another machine, which leaves the seat that it is at.
     *
     * @param seat which
     * @param machine whose duty, or empty when the desk shall be free
     */
    record Remap(SeatId seat, Optional<MachineId> machine) implements Wish {
    }

    /**
     * The duty at one desk goes on at another, and the first one is released.
     *
     * @param from its desk now
     * @param to its next desk
     */
    record FollowMe(SeatId from, SeatId to) implements Wish {
    }

    /**
     * The machine's host is lost; it goes on at another one, and what is at its seat with it. Goes forward only.
     *
     * @param machine which
     * @param host that takes it over
     */
    record Failover(MachineId machine, HostId host) implements Wish {
    }

    /**
     * Seats are again as they were; {@link Plan#undo} makes it.
     *
     * @param mappings one for each seat
     */
    record Restore(List<Mapping> mappings) implements Wish {

        /** Takes a copy. */
        public Restore {
            mappings = List.copyOf(mappings);
        }
    }
}
