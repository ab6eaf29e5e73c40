// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;

/**
 * A greeted connection; both ends ask, answer and follow alike. Methods may be called on any thread and none blocks but
 * {@link #call}. Stages complete and listeners are called on threads of the connection, the latter in order; neither
 * may block, or it holds up the other answers or changes of this connection, and nothing else.
 */
public interface Connection extends AutoCloseable {

    /**
     * Who is at the other end.
     *
     * @return by the word of whoever opened or accepted the connection
     */
    Peer peer();

    /**
     * What the other end said about itself at the beginning.
     *
     * @return its greeting
     */
    Greeting greeting();

    /**
     * Asks what changes nothing, or, between agents, a command that carries its identity in the question.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param operation which
     * @param question what
     * @param deadline when to stop waiting
     * @param progress told of steps, asked for cancellation about ten times a second
     * @return always completes, at the deadline at the latest, never exceptionally
     */
    <Q, A> CompletionStage<Reply<A>> ask(Operation<Q, A> operation, Q question, Deadline deadline, Progress progress);

    /**
     * Gives a command.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param id by which it is done once; a second sending with the same id gets the outcome of the first
     * @param operation which
     * @param question what
     * @param deadline when to stop waiting
     * @param progress told of steps, asked for cancellation about ten times a second
     * @return always completes, at the deadline at the latest, never exceptionally
     */
    <Q, A> CompletionStage<Reply<A>> command(CommandId id, Operation<Q, A> operation, Q question, Deadline deadline,
            Progress progress);

    /**
     * Asks and waits. Blocks until the answer or the deadline.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param operation which
     * @param question what
     * @param deadline when to stop waiting
     * @return the answer
     * @throws FailureException when there is none
     */
    <Q, A> A call(Operation<Q, A> operation, Q question, Deadline deadline) throws FailureException;

    /**
     * Follows a topic.
     *
     * @param <C> a change
     * @param topic which
     * @param from after what to go on; {@link Position#NONE} begins with a snapshot
     * @param listener told in order on one thread
     * @return ends it; a change that is under way may still be told
     */
    <C> Subscription follow(Topic<C> topic, Position from, FeedListener<C> listener);

    /**
     * Whether it can still be used.
     *
     * @return false once it has ended
     */
    boolean isOpen();

    /**
     * The time that the last ping took.
     *
     * @return nanoseconds there and back; negative before the first
     */
    long roundTripNanos();

    /**
     * How it ended.
     *
     * @return completes once, with why
     */
    CompletionStage<Failure> ended();

    /** Ends it: every question, every following. Idempotent; does not wait. */
    @Override
    void close();
}
