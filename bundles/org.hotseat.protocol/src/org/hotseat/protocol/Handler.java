// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.FailureException;

/**
 * Answers one operation.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
@FunctionalInterface
public interface Handler<Q, A> {

    /**
     * Answers. Called on one of the few threads that a connection has for questions: may block for seconds, but what
     * takes longer belongs to a thread of its own.
     *
     * @param call the question and its circumstances
     * @return completes with the answer, or exceptionally with a {@link FailureException} that goes to the asker as it
     *         is, or an {@link UnknownOutcome}; anything else is a fault of the program: logged, told
     * @throws FailureException likewise
     */
    CompletionStage<A> handle(Call<Q> call) throws FailureException;

    /**
     * Answers on the thread it is called on.
     *
     * @param <Q> the question
     * @param <A> the answer
     */
    @FunctionalInterface
    interface Direct<Q, A> {

        /**
         * Answers.
         *
         * @param call the question and its circumstances
         * @return the answer
         * @throws FailureException goes to the asker as it is
         */
        A answer(Call<Q> call) throws FailureException;
    }

    /**
     * A handler that answers on the thread it is called on.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param direct answers
     * @return the handler
     */
    static <Q, A> Handler<Q, A> direct(Direct<Q, A> direct) {
        return call -> CompletableFuture.completedFuture(direct.answer(call));
    }
}
