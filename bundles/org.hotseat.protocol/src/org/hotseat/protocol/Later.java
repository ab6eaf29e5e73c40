// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Ending;

/** Answers that take a while: worked out by somebody else than the thread that asks. */
public final class Later {

    private Later() {
    }

    /**
     * What an answer needs. May block.
     *
     * @param <A> the answer
     */
    @FunctionalInterface
    public interface Work<A> {

        /**
         * Works it out.
         *
         * @return the answer
         * @throws FailureException told to whoever asked
         */
        A run() throws FailureException;
    }

    /**
     * Has it worked out. Does not block.
     *
     * @param <A> the answer
     * @param who does it
     * @param work what
     * @return completed with the answer, or with whatever was thrown; UNREACHABLE when nobody works any more
     */
    public static <A> CompletionStage<A> by(Executor who, Work<A> work) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        try {
            who.execute(() -> {
                try {
                    answer.complete(work.run());
                } catch (FailureException failed) {
                    answer.completeExceptionally(failed);
                } catch (RuntimeException broken) { // the edge: whoever waits must learn that it is over
                    answer.completeExceptionally(broken);
                }
            });
        } catch (RejectedExecutionException ending) {
            answer.completeExceptionally(new FailureException(Ending.failure(FailureCode.UNREACHABLE)));
        }
        return answer;
    }
}
