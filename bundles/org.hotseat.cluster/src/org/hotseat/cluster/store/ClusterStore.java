// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.concurrent.CompletionStage;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;

/**
 * The one place where the cluster's state lies. Every method returns at once; answers come on a thread of the store, at
 * the latest a moment after the deadline, so whoever goes on from them must not block there ({@link Answers} waits on a
 * thread of one's own). Thread-safe.
 *
 * <p>A stage ends with a {@code FailureException} when it is certain that nothing was done: UNREACHABLE, TIMEOUT (of
 * a read), AUTHENTICATION, NO_RESOURCE (the store is full), DAMAGED (the store's own key, or the engine found its
 * members to differ), WRONG_STATE (a member of another cluster answered), INVALID, OTHER.
 */
public interface ClusterStore extends AutoCloseable {

    /**
     * Decides a transaction once. Those of one client are decided one after the other, in the order of the calls.
     *
     * @param transaction what to do; the same again is answered with the same outcome
     * @param deadline after which the outcome is UNKNOWN
     * @return the outcome; fails only if it certainly was not done
     */
    CompletionStage<Outcome> commit(Transaction transaction, Deadline deadline);

    /**
     * Ends doubt: tells what became of a sequence, and if it is undecided closes it, so that a request that is still on
     * its way can never be done.
     *
     * @param client whose
     * @param sequence of the transaction that is in doubt
     * @param deadline after which the answer is UNKNOWN again
     * @return the outcome; {@link Outcome.Passed} when it was not done and never will be. REFUSED comes without its
     *         conflicts
     */
    CompletionStage<Outcome> resolve(ClientId client, long sequence, Deadline deadline);

    /**
     * Reads, never from a member that has fallen behind.
     *
     * @param range which keys
     * @param deadline for the whole answer
     * @return all of them at one revision
     */
    CompletionStage<Snapshot> read(KeyRange range, Deadline deadline);

    /**
     * Hears every change of a range, in order, without a gap and without a repetition, whatever becomes of members and
     * connections in between.
     *
     * @param range which keys
     * @param from first revision to be told, 1 or more; the one after a snapshot's
     * @param listener gets the events until {@link StreamEvent.Resync} or the end of the subscription
     * @return ends the stream; an event that is under way may still come
     */
    Subscription watch(KeyRange range, long from, StreamListener listener);

    /**
     * Members, leader and how far each one is. Asks every member by itself; one that does not answer is in it without
     * a state.
     *
     * @param deadline for the whole answer
     * @return the status
     */
    CompletionStage<StoreStatus> status(Deadline deadline);

    /** Ends all streams without a further event; what is under way ends as UNREACHABLE or UNKNOWN. Does not wait. */
    @Override
    void close();
}
