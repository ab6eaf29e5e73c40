// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Reply;

/** Waits for replies. */
final class Waiting {

    private static final Duration SECOND_NET = Duration.ofSeconds(2);

    private Waiting() {
    }

    /** The stage ends at the deadline by itself; a little later the wait ends too, should that ever fail. */
    static <A> A await(Operation<?, A> operation, CompletionStage<Reply<A>> reply, Deadline deadline)
            throws FailureException {
        try {
            return reply.toCompletableFuture().get(deadline.leftMillis() + SECOND_NET.toMillis(),
                    TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.cancelled), interrupted);
        } catch (ExecutionException | TimeoutException never) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.late, operation)), never);
        }
    }
}
