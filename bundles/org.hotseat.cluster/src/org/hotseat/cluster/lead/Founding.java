// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/** Writes the first state into an empty store, where nobody can lead yet. */
public final class Founding {

    private Founding() {
    }

    /**
     * Founds a cluster. May be repeated with the same proposal.
     *
     * @param store empty but for its token
     * @param proposal a {@link FoundCluster}
     * @param deadline after which the outcome is unknown
     * @return refused when there is a cluster already
     */
    public static CompletionStage<CommandOutcome> found(ClusterStore store, Proposal proposal, Deadline deadline) {
        if (!(proposal.command() instanceof FoundCluster found)) {
            throw new IllegalArgumentException(proposal.command().kind());
        }
        return switch (Decider.decide(new StateMap(), proposal)) {
            case Decision.Refused refused -> done(new CommandOutcome.Refused(refused.refusal()));
            case Decision.Conflict conflict -> throw new IllegalStateException(conflict.key());
            case Decision.Commit commit -> store.commit(
                    Transactions.of(proposal.client(), proposal.sequence(), commit), deadline).thenApply(outcome ->
                            told(outcome, commit, found));
        };
    }

    private static CommandOutcome told(Outcome outcome, Decision.Commit commit, FoundCluster found) {
        return switch (outcome) {
            case Outcome.Committed committed -> new CommandOutcome.Done(committed.revision(), commit.result());
            case Outcome.Refused refused -> new CommandOutcome.Refused(Refusal.of(RefusalReason.CLUSTER_EXISTS,
                    found.cluster().name()));
            case Outcome.Passed passed -> new CommandOutcome.Refused(Refusal.of(RefusalReason.SEQUENCE_PASSED,
                    List.of(0L, passed.last()).toArray()));
            case Outcome.Unknown unknown -> new CommandOutcome.Unknown(unknown.failure());
        };
    }

    private static CompletionStage<CommandOutcome> done(CommandOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}
