// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.time.Duration;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.store.Answers;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Done;

/** Gives commands and turns what did not come about into failures. Blocks. */
final class Asking implements Proposer {

    private static final Duration LEAST = Duration.ofSeconds(5);

    private final CommandClient client;

    Asking(CommandClient client) {
        this.client = client;
    }

    @Override
    public Done propose(Command command, Deadline deadline) throws FailureException {
        Duration left = deadline.left().compareTo(LEAST) < 0 ? LEAST : deadline.left();
        CommandOutcome outcome = Answers.await(client.submit(command, left), Deadline.in(left));
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
}
