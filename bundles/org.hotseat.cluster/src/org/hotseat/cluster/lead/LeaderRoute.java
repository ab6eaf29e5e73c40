// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;

/** The way to another agent. */
@FunctionalInterface
public interface LeaderRoute {

    /** Where there are no other agents. */
    LeaderRoute NONE = (leader, proposal, hops, deadline) -> CompletableFuture.failedFuture(
            new FailureException(FailureCode.UNREACHABLE, Messages.noRoute, ""));

    /**
     * Hands a proposal on; there it comes to {@link Commands#forwarded}.
     *
     * @param leader whose agent
     * @param proposal unchanged
     * @param hops how many agents have handed it on, this one included
     * @param deadline for the answer
     * @return the outcome there. When it fails or is late, nothing is known; the same proposal will be sent again
     */
    CompletionStage<CommandOutcome> forward(HostId leader, Proposal proposal, int hops, Deadline deadline);
}
