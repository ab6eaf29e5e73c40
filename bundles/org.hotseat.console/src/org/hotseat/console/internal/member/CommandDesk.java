// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.op.Act;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Refusal;

/**
 * Gives commands. When nobody knows whether one was done, the same one is sent again, to whichever agent answers then,
 * until its outcome is known; a command is done once however often it is sent. Thread-safe.
 */
final class CommandDesk {

    private static final Logger LOG = System.getLogger(CommandDesk.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ONE_TRY = Duration.ofSeconds(10);
    private static final Duration ACT_PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 300;

    private final Supplier<Optional<Connection>> connection;
    private final Workers workers;
    private final String client = UUID.randomUUID().toString();
    private final AtomicLong sequence = new AtomicLong();

    CommandDesk(Supplier<Optional<Connection>> connection, Workers workers) {
        this.connection = connection;
        this.workers = workers;
    }

    CompletionStage<CommandOutcome> submit(Command command) {
        CompletableFuture<CommandOutcome> outcome = new CompletableFuture<>();
        Optional<Connection> now = connection.get();
        if (now.isEmpty()) {
            outcome.complete(refused(new Failure(FailureCode.UNREACHABLE, Messages.noAgents, Messages.noAgentsRemedy)));
            return outcome;
        }
        Asked asked = new Asked(new CommandId(client, sequence.incrementAndGet()), command, Deadline.in(PATIENCE),
                outcome);
        send(asked, now.get());
        return outcome;
    }

    /** A command on its way. */
    private record Asked(CommandId id, Command command, Deadline deadline, CompletableFuture<CommandOutcome> outcome) {
    }

    private void send(Asked asked, Connection to) {
        to.command(asked.id(), ClusterOps.COMMAND, asked.command(), Deadline.in(ONE_TRY), Progress.NONE)
                .thenAccept(reply -> heard(asked, reply));
    }

    private void heard(Asked asked, Reply<CommandOutcome> reply) {
        switch (reply) {
            case Reply.Answered<CommandOutcome> done when !(done.answer() instanceof CommandOutcome.Unknown) ->
                asked.outcome().complete(done.answer());
            case Reply.Answered<CommandOutcome> open -> again(asked, ((CommandOutcome.Unknown) open.answer()).failure());
            case Reply.Failed<CommandOutcome> failed -> asked.outcome().complete(refused(failed.failure()));
            case Reply.Unknown<CommandOutcome> unknown -> again(asked, unknown.failure());
        }
    }

    private void again(Asked asked, Failure why) {
        if (asked.deadline().isOver()) {
            asked.outcome().complete(new CommandOutcome.Unknown(why));
            return;
        }
        try {
            workers.timer().schedule(() -> connection.get().ifPresentOrElse(to -> send(asked, to),
                    () -> again(asked, why)), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the session ends", ended);
            asked.outcome().complete(new CommandOutcome.Unknown(why));
        }
    }

    static CommandOutcome refused(Failure failure) {
        return new CommandOutcome.Refused(new Refusal(failure.code(), "", List.of(), failure.message(),
                failure.remedy()));
    }

    void changeVoter(HostId host, boolean votes, Progress progress) throws FailureException {
        Connection to = connection.get().orElseThrow(() -> new FailureException(FailureCode.UNREACHABLE,
                Messages.noAgents, Messages.noAgentsRemedy));
        Act act = new Act("voter", Map.of("what", votes ? "add" : "remove", "host", host.value()));
        CompletionStage<Reply<ActDone>> reply = to.command(new CommandId(client, sequence.incrementAndGet()),
                ClusterOps.ACT, act, Deadline.in(ACT_PATIENCE), progress);
        try {
            reply.toCompletableFuture().get().get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), ended);
        } catch (ExecutionException broken) { // a reply never completes so
            throw new CompletionException(broken);
        }
    }
}
