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
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.op.Act;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ProtectionOps;
import org.hotseat.protocol.op.ProtectionOps.OneReplication;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.ProtectionOps.ReplicationHistory;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Refusal;

/**
 * Gives commands. When nobody knows whether one was done, the same one is sent again, to whichever agent answers then,
 * until its outcome is known; a command is done once however often it is sent. One that was refused only because nobody
 * led at that moment is given anew; one that is given between two agents waits for the next. Thread-safe.
 */
final class CommandDesk {

    private static final Logger LOG = System.getLogger(CommandDesk.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ONE_TRY = Duration.ofSeconds(10);
    private static final Duration ACT_PATIENCE = Duration.ofMinutes(10);
    private static final Duration COPY_PATIENCE = Duration.ofSeconds(20);
    private static final Duration NEXT_AGENT = Duration.ofSeconds(5);
    private static final Duration NEXT_LEADER = Duration.ofSeconds(20);
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
        give(command, new Limits(Deadline.in(NEXT_AGENT), Deadline.in(NEXT_LEADER), Deadline.in(PATIENCE)), outcome);
        return outcome;
    }

    /** Until when a first agent, a leader, and an outcome are waited for. */
    private record Limits(Deadline agent, Deadline leader, Deadline whole) {
    }

    /** Under a number of its own. */
    private void give(Command command, Limits limits, CompletableFuture<CommandOutcome> outcome) {
        Optional<Connection> now = connection.get();
        if (now.isPresent()) {
            send(new Asked(new CommandId(client, sequence.incrementAndGet()), command, limits, outcome), now.get());
        } else if (limits.agent().isOver() || !later(() -> give(command, limits, outcome))) {
            outcome.complete(refused(nobody()));
        }
    }

    /** A command on its way. */
    private record Asked(CommandId id, Command command, Limits limits, CompletableFuture<CommandOutcome> outcome) {
    }

    private void send(Asked asked, Connection to) {
        to.command(asked.id(), ClusterOps.COMMAND, asked.command(), Deadline.in(ONE_TRY), Progress.NONE)
                .thenAccept(reply -> heard(asked, reply));
    }

    private void heard(Asked asked, Reply<CommandOutcome> reply) {
        switch (reply) {
            case Reply.Answered<CommandOutcome> done when isPassing(done.answer()) && !asked.limits().leader().isOver()
                    && later(() -> give(asked.command(), asked.limits(), asked.outcome())) ->
                LOG.log(Level.DEBUG, "given anew: {0}", done.answer());
            case Reply.Answered<CommandOutcome> done when !(done.answer() instanceof CommandOutcome.Unknown) ->
                asked.outcome().complete(done.answer());
            case Reply.Answered<CommandOutcome> open -> again(asked, ((CommandOutcome.Unknown) open.answer()).failure());
            case Reply.Failed<CommandOutcome> failed -> asked.outcome().complete(refused(failed.failure()));
            case Reply.Unknown<CommandOutcome> unknown -> again(asked, unknown.failure());
        }
    }

    /** Nothing was wrong with it: nobody led, or the leader changed. */
    private static boolean isPassing(CommandOutcome outcome) {
        return outcome instanceof CommandOutcome.Refused refused && refused.refusal().isPassing();
    }

    private void again(Asked asked, Failure why) {
        if (asked.limits().whole().isOver() || !later(() -> connection.get().ifPresentOrElse(to -> send(asked, to),
                () -> again(asked, why)))) {
            asked.outcome().complete(new CommandOutcome.Unknown(why));
        }
    }

    /** Answers whether it will be run. */
    private boolean later(Runnable task) {
        try {
            workers.timer().schedule(task, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the session ends", ended);
            return false;
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

    CompletionStage<Optional<Failure>> protect(ProtectionAct act) {
        return ask(ProtectionOps.ACT, act, COPY_PATIENCE, Progress.NONE).handle((done, failed) ->
                failed == null ? Optional.empty() : Optional.of(failure(failed)));
    }

    private static Failure failure(Throwable failed) {
        Throwable cause = failed instanceof CompletionException && failed.getCause() != null ? failed.getCause()
                : failed;
        return cause instanceof FailureException known ? known.failure() : nobody();
    }

    CompletionStage<List<GenerationLive>> history(MachineId machine) {
        return ask(ProtectionOps.HISTORY, new OneReplication(machine), COPY_PATIENCE, Progress.NONE)
                .thenApply(ReplicationHistory::generations);
    }

    /** A command under a number of its own; it is not sent again. */
    <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience, Progress progress) {
        Optional<Connection> to = connection.get();
        if (to.isEmpty()) {
            return CompletableFuture.failedFuture(new FailureException(nobody()));
        }
        Deadline deadline = Deadline.in(patience);
        CompletionStage<Reply<A>> reply = operation.command() ? to.get().command(new CommandId(client,
                sequence.incrementAndGet()), operation, question, deadline, progress)
                : to.get().ask(operation, question, deadline, progress);
        return reply.thenCompose(said -> switch (said) {
            case Reply.Answered<A> told -> CompletableFuture.completedFuture(told.answer());
            case Reply.Failed<A> failed -> CompletableFuture.failedFuture(new FailureException(failed.failure()));
            case Reply.Unknown<A> unknown -> CompletableFuture.failedFuture(new FailureException(unknown.failure()));
        });
    }

    private static Failure nobody() {
        return new Failure(FailureCode.UNREACHABLE, Messages.noAgents, Messages.noAgentsRemedy);
    }
}
