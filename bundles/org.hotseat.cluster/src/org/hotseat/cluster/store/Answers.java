// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Waits for answers of a store on a thread that may wait; never to be used on a thread of the store. */
public final class Answers {

    private static final int GRACE_SECONDS = 2;

    private Answers() {
    }

    /**
     * Blocks until the answer is there. The store itself keeps the deadline; two more seconds are granted for its
     * thread to come round.
     *
     * @param <T> what is asked for
     * @param answer of the store
     * @param deadline that the store was given, by the clock of this process
     * @return the answer
     * @throws FailureException as the store tells; TIMEOUT when it does not keep its deadline; CANCELLED when the
     *         thread is interrupted
     */
    public static <T> T await(CompletionStage<T> answer, Deadline deadline) throws FailureException {
        try {
            return answer.toCompletableFuture().get(deadline.left().plusSeconds(GRACE_SECONDS).toNanos(),
                    TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), stopped);
        } catch (TimeoutException late) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), late);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    /**
     * The failure in what a stage ended with.
     *
     * @param trouble what a stage handed on, wrapped or not
     * @return the failure of the store, or OTHER for a broken contract
     */
    public static FailureException failure(Throwable trouble) {
        Throwable cause = trouble;
        for (Throwable inner = cause.getCause(); inner != null && (cause instanceof ExecutionException
                || cause instanceof CompletionException); inner = cause.getCause()) {
            cause = inner;
        }
        return cause instanceof FailureException known ? known
                : new FailureException(new Failure(FailureCode.OTHER, String.valueOf(cause)), cause);
    }
}
