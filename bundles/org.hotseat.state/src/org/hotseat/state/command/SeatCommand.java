// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.List;

import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;

/** Commands about seats. */
public sealed interface SeatCommand extends Command {

    @Override
    default Role needed() {
        return Role.OPERATOR;
    }

    /**
     * A person wants something of seats. Writes nothing but the audit log: the leader's agent plans and begins it then.
     *
     * @param wish what, in words
     */
    record AskForSeat(String wish) implements SeatCommand {
        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * A person wants a transaction taken back. Writes nothing but the audit log.
     *
     * @param run which
     */
    record CancelSeatRun(String run) implements SeatCommand {
    }

    /**
     * The next version of a transaction. Given by the leader, before it orders what the version says; with the last one
     * come the seats as they are then.
     *
     * @param run the next version
     * @param before what must be at its seats when it begins; compared with the first version only
     * @param after what is at them when it has come about
     * @param supersedes transactions that end with the first version
     * @param wanted what switches shall show from now on
     */
    record WriteSeatRun(SeatRunRecord run, List<SeatRecord> before, List<SeatRecord> after, List<String> supersedes,
            List<DeviceCrossings> wanted) implements SeatCommand {

        /** Copies the lists. */
        public WriteSeatRun {
            before = List.copyOf(before);
            after = List.copyOf(after);
            supersedes = List.copyOf(supersedes);
            wanted = List.copyOf(wanted);
        }

        @Override
        public Role needed() {
            return Role.AGENT;
        }

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * What one switch shall show.
     *
     * @param device id of the switch
     * @param crossings one for each output
     */
    record DeviceCrossings(String device, List<Crossing> crossings) {

        /** Copies the list. */
        public DeviceCrossings {
            crossings = List.copyOf(crossings);
        }
    }
}
