// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Ending;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.store.Answers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Reply;

/**
 * Commands that another agent carries out. While that agent is away it is given the same one again, by which the one
 * that was carried out before its answer got lost is answered and not carried out once more; only an agent that was
 * started anew meanwhile, or another one whose turn it has become, does not know that. Thread-safe.
 */
public final class HandingOn implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HandingOn.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Who carries it out. */
    @FunctionalInterface
    public interface Whose {
        /**
         * Asked before each try.
         *
         * @return another host; empty when it is this one
         * @throws FailureException when it is nobody's turn
         */
        Optional<HostId> turn() throws FailureException;
    }

    private final Function<HostId, CompletionStage<Connection>> way;
    private final String client = UUID.randomUUID().toString();
    private final AtomicLong sequence = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Hands on from this host.
     *
     * @param way to other agents, as {@link AgentClients#to} is
     */
    public HandingOn(Function<HostId, CompletionStage<Connection>> way) {
        this.way = way;
    }

    /**
     * Hands one on, again while the agent is away. Blocks until it has answered, the deadline at the most.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param whose turn it is
     * @param operation a command
     * @param question what
     * @param deadline of all tries together
     * @return the answer; empty when it is this host's turn, and nothing was done
     * @throws FailureException as the agent says, UNREACHABLE or TIMEOUT when it stays away
     */
    public <Q, A> Optional<A> give(Whose whose, Operation<Q, A> operation, Q question, Deadline deadline)
            throws FailureException {
        CommandId id = new CommandId(client, sequence.incrementAndGet());
        while (true) {
            Optional<HostId> host = whose.turn();
            if (host.isEmpty()) {
                return Optional.empty();
            }
            Try<A> last = attempt(host.get(), id, operation, question, deadline);
            if (!last.away() || deadline.left().compareTo(PAUSE) <= 0 || isClosedWithin(PAUSE)) {
                return Optional.of(last.reply().get());
            }
            LOG.log(Level.DEBUG, "{0} is given {1} again: {2}", host.get(), operation, last.reply());
        }
    }

    /** What came of one; away when there was no connection, or it ended before an answer came. */
    private record Try<A>(Reply<A> reply, boolean away) {
    }

    private <Q, A> Try<A> attempt(HostId host, CommandId id, Operation<Q, A> operation, Q question, Deadline deadline)
            throws FailureException {
        Connection connection;
        try {
            connection = Answers.await(way.apply(host), deadline);
        } catch (FailureException none) {
            return new Try<>(new Reply.Failed<>(none.failure()), none.code() == FailureCode.UNREACHABLE
                    || none.code() == FailureCode.TIMEOUT);
        }
        Reply<A> reply = Answers.await(connection.command(id, operation, question, deadline, Progress.NONE), deadline);
        return new Try<>(reply, !(reply instanceof Reply.Answered<A>) && !connection.isOpen());
    }

    private boolean isClosedWithin(Duration pause) throws FailureException {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED), ended);
        }
    }

    /** Nothing is given again from now on. Does not wait. */
    @Override
    public void close() {
        closed.countDown();
    }
}
