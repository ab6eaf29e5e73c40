// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Rest;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.store.Answers;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.RefusalReason;

/** Gives commands and turns what did not come about into failures. Blocks. */
public final class Asking implements Proposer {

    private static final Duration LEAST = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Gives a command once; ends by itself, and does not fail. */
    @FunctionalInterface
    interface Giver {
        CompletionStage<CommandOutcome> give(Command command, Duration patience);
    }

    private final Giver giver;

    /**
     * For one who is responsible.
     *
     * @param client whose commands they are
     */
    public Asking(CommandClient client) {
        this(client::submit);
    }

    Asking(Giver giver) {
        this.giver = giver;
    }

    @Override
    public Done propose(Command command, Deadline deadline) throws FailureException {
        CommandOutcome outcome = give(command, deadline);
        while (outcome instanceof CommandOutcome.Refused refused && !deadline.isOver()
                && (refused.refusal().isPassing() || refused.refusal().reason().equals(
                        RefusalReason.VOTERS_NOT_SETTLED.name()))) {
            Rest.of(PAUSE); // until the voters have heard of the change before, or the next leader leads
            outcome = give(command, deadline);
        }
        return switch (outcome) {
            case Done done -> done;
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict conflict -> throw new FailureException(FailureCode.WRONG_STATE,
                    "Somebody else has changed " + conflict.key() + " in the meantime.", "Look at it and try again.");
            case CommandOutcome.Unknown unknown -> throw new FailureException(new Failure(unknown.failure().code(),
                    "It is not known whether \"" + command.kind() + "\" was done (" + unknown.failure().message() + ").",
                    "Look at the cluster's state, then try again."));
        };
    }

    private CommandOutcome give(Command command, Deadline deadline) throws FailureException {
        Duration left = deadline.left().compareTo(LEAST) < 0 ? LEAST : deadline.left();
        return Answers.await(giver.give(command, left), Deadline.in(left));
    }
}
