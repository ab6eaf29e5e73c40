// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;

/**
 * What became of a question.
 *
 * @param <A> the answer
 */
public sealed interface Reply<A> {

    /**
     * It was answered.
     *
     * @param <A> the answer
     * @param answer what
     */
    record Answered<A>(A answer) implements Reply<A> {
    }

    /**
     * It was not done: refused, failed, never sent; or it was a mere question and nobody answered.
     *
     * @param <A> the answer
     * @param failure why
     */
    record Failed<A>(Failure failure) implements Reply<A> {
    }

    /**
     * A command of which nobody knows whether it was done: sent, but no answer came. Send it again with the same
     * {@link CommandId}, or look.
     *
     * @param <A> the answer
     * @param failure why no answer came
     */
    record Unknown<A>(Failure failure) implements Reply<A> {
    }

    /**
     * The answer, for callers that do not tell failed from unknown.
     *
     * @return the answer
     * @throws FailureException in both other cases
     */
    default A get() throws FailureException {
        return switch (this) {
            case Answered<A> done -> done.answer();
            case Failed<A> failed -> throw new FailureException(failed.failure());
            case Unknown<A> unknown -> throw new FailureException(unknown.failure());
        };
    }
}
