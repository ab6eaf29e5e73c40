// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.Claims;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Source;

/** What shall be so. Absolute: asked for twice it is the same as asked for once. */
public sealed interface Deed {

    /**
     * What it is about; two deeds of one subject are never under way at once.
     *
     * @return a name
     */
    String subject();

    /**
     * Whether the other side itself refuses what is older. Switches do not: what was ordered of them may still arrive
     * when somebody else has ordered the opposite.
     *
     * @return true for what has an epoch
     */
    default boolean fenced() {
        return true;
    }

    /**
     * The host runs nothing any more that could reach machines, ports or disks.
     *
     * @param host that was lost
     */
    record Fence(HostId host) implements Deed {
        @Override
        public String subject() {
            return "host " + host;
        }
    }

    /**
     * The output is locked for the cluster, or free.
     *
     * @param point an output
     * @param own whether it is locked
     */
    record Hold(Point point, boolean own) implements Deed {
        @Override
        public String subject() {
            return "lock " + point;
        }

        @Override
        public boolean fenced() {
            return false;
        }
    }

    /**
     * The output shows it.
     *
     * @param point an output
     * @param source an input, or none
     */
    record Take(Point point, Source source) implements Deed {
        @Override
        public String subject() {
            return Claims.of(point);
        }

        @Override
        public boolean fenced() {
            return false;
        }
    }

    /**
     * The port is the holder's. A board refuses a lower epoch, and another holder in the same one.
     *
     * @param port of a board
     * @param holder empty when nobody may use it
     * @param epoch of the assignment
     */
    record Assign(PortId port, Optional<Holder> holder, long epoch) implements Deed {
        @Override
        public String subject() {
            return Claims.of(port);
        }
    }

    /**
     * The machine runs there and nowhere else. A later epoch ends what an earlier one has begun.
     *
     * @param machine which
     * @param host where
     * @param way how it comes there
     * @param epoch of the transaction
     */
    record Run(MachineId machine, HostId host, Way way, long epoch) implements Deed {
        @Override
        public String subject() {
            return Claims.of(machine);
        }
    }

    /**
     * The port carries bytes of its holder. Only looked for.
     *
     * @param port of a board
     * @param holder whose agent is connected
     */
    record Carry(PortId port, Holder holder) implements Deed {
        @Override
        public String subject() {
            return Claims.of(port);
        }
    }
}
