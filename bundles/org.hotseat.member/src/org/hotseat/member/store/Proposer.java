// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome.Done;

/** Gives commands to the cluster, as root of this host or as this agent. Blocks. */
@FunctionalInterface
public interface Proposer {

    /**
     * Gives one and waits for its end.
     *
     * @param command what to do
     * @param deadline after which it is unknown
     * @return what came out
     * @throws FailureException when it was refused, in conflict, or is unknown
     */
    Done propose(Command command, Deadline deadline) throws FailureException;
}
