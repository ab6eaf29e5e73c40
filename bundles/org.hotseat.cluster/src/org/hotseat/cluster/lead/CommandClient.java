// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;

/**
 * Commands of one duty of this agent, one after the other, numbered. What was refused only because the leader changed
 * is given once more. Thread-safe.
 */
public final class CommandClient {

    private static final int TRIES = 3;

    private final Commands commands;
    private final Issuer issuer;
    private final MonotonicClock clock;
    private final String client;
    private long sequence;
    private CompletableFuture<CommandOutcome> last = CompletableFuture.completedFuture(null);

    /**
     * A client with an id of its own.
     *
     * @param commands where they go
     * @param duty short name of the duty, part of the id: letters, digits and dashes
     * @param issuer who is responsible; {@link Issuer#duty} as a rule
     * @param clock for the time stamps
     */
    public CommandClient(Commands commands, String duty, Issuer issuer, MonotonicClock clock) {
        this.commands = commands;
        this.issuer = issuer;
        this.clock = clock;
        this.client = duty + '-' + UUID.randomUUID().toString().substring(0, 18);
    }

    /**
     * Gives a command when those before have ended.
     *
     * @param command what to do
     * @param patience for the outcome, from when its turn comes
     * @return the outcome; does not fail
     */
    public synchronized CompletionStage<CommandOutcome> submit(Command command, Duration patience) {
        last = last.thenCompose(before -> give(command, Deadline.in(patience), 1));
        return last;
    }

    private CompletionStage<CommandOutcome> give(Command command, Deadline deadline, int tries) {
        Proposal proposal = new Proposal(client, next(), issuer, clock.wall(), command);
        return commands.submit(proposal, deadline).thenCompose(outcome ->
                outcome instanceof CommandOutcome.Refused refused && refused.refusal().isPassing() && tries < TRIES
                        && !deadline.isOver() ? give(command, deadline, tries + 1)
                                : CompletableFuture.completedFuture(outcome));
    }

    private synchronized long next() {
        return ++sequence;
    }
}
