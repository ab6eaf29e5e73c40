// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/**
 * What a console asks any agent about seats; the leader's agent answers, which alone moves them. What is at the seats,
 * and every transaction with its legs, is in the cluster's state.
 */
public final class SeatOps {

    /** What somebody wants of seats. A seat is named by the id of its object in the cluster document. */
    public sealed interface SeatWish {

        /**
         * The machine goes live to another host, and what is at its seat with it.
         *
         * @param machine which
         * @param host where to
         */
        record ToHost(MachineId machine, HostId host) implements SeatWish {
        }

        /**
         * The seat gets another machine, which leaves the seat that it is at.
         *
         * @param seat which
         * @param machine whose duty, or empty when the desk shall be free
         */
        record Remap(String seat, Optional<MachineId> machine) implements SeatWish {
        }

        /**
         * The duty at one desk goes on at another, and the first one is released.
         *
         * @param from its desk now
         * @param to its next desk
         */
        record FollowMe(String from, String to) implements SeatWish {
        }

        /**
         * Seats are again as they were before a transaction. Refused when something was changed at them since.
         *
         * @param run the transaction
         */
        record Undo(String run) implements SeatWish {
        }
    }

    /**
     * The leader's picture of the room.
     *
     * @param text seats, hosts, machines, crosspoints and ports as the leader plans with them, in the form of
     *     {@code org.hotseat.seats.text.RoomText}
     */
    public record SeatRoom(String text) {
    }

    /**
     * What a wish leads to, or why it cannot be carried out.
     *
     * @param severity INFO, WARNING or BLOCKS
     * @param effect name of the consequence
     * @param subject what it is about; empty for the whole
     * @param arguments of its text
     */
    public record SeatEffect(String severity, String effect, String subject, List<String> arguments) {

        /** Copies the list. */
        public SeatEffect {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What became of a wish.
     *
     * @param run the transaction that has begun; empty when something blocks it
     * @param effects the heaviest first, as the leader planned it
     */
    public record SeatBegun(Optional<String> run, List<SeatEffect> effects) {

        /** Copies the list. */
        public SeatBegun {
            effects = List.copyOf(effects);
        }
    }

    /**
     * One transaction.
     *
     * @param run its id
     */
    public record OneSeatRun(String run) {
    }

    /** The picture to plan with. */
    public static final Operation<Nothing, SeatRoom> ROOM = Operation.read("cluster.seat.room", Nothing.class,
            SeatRoom.class, Role.VIEWER);

    /** Plans a wish on the leader, and begins it when nothing blocks it; what becomes of it is in the state. */
    public static final Operation<SeatWish, SeatBegun> BEGIN = Operation.command("cluster.seat.begin", SeatWish.class,
            SeatBegun.class, Role.OPERATOR);

    /** Takes a planned move back, as long as no picture was switched. */
    public static final Operation<OneSeatRun, ActDone> CANCEL = Operation.command("cluster.seat.cancel",
            OneSeatRun.class, ActDone.class, Role.OPERATOR);

    private SeatOps() {
    }
}
