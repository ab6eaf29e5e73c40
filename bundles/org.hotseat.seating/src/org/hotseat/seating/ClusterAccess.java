// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** The cluster as the mover of seats needs it. Thread-safe. */
public interface ClusterAccess {

    /**
     * An order about where a machine runs, for the agent of the host that has it.
     *
     * @param machine which
     * @param host where it shall run; the asked host itself gives up what an earlier epoch has begun
     * @param epoch of the transaction about seats; a lower one than was heard before is refused
     * @param look whether nothing is done but telling
     */
    record MachineOrder(MachineId machine, HostId host, long epoch, boolean look) {
    }

    /**
     * The newest state that is known here. Does not block.
     *
     * @return a view that never changes
     */
    StateView view();

    /**
     * The state with everything that was committed before this call. Blocks.
     *
     * @param deadline until when
     * @return a view that never changes
     * @throws FailureException when the store does not answer
     */
    StateView fresh(Deadline deadline) throws FailureException;

    /**
     * What the hosts told last. Does not block.
     *
     * @return one for each
     */
    List<LiveReport> reports();

    /**
     * Gives a command as this host's duty. Blocks.
     *
     * @param command of a leader
     * @param deadline after which the outcome may be unknown
     * @return how it ended
     * @throws FailureException when it is not known whether it was given
     */
    CommandOutcome give(Command command, Deadline deadline) throws FailureException;

    /**
     * Asks a host's agent about a machine. Blocks.
     *
     * @param host whose agent
     * @param order what
     * @param deadline until when
     * @return whether the machine runs at the asked host now
     * @throws FailureException when it cannot be done, or the agent does not answer
     */
    boolean machine(HostId host, MachineOrder order, Deadline deadline) throws FailureException;
}
