// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.Answers;

/**
 * Whether a new cluster has its first records. Trouble that another try may not meet, a store that is slow or not
 * reached yet, ends the waiting only at its deadline; any other trouble at once. Thread-safe.
 */
public final class Founded {

    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private volatile @Nullable Failure passing;

    /** The records are there; what failed before is forgotten. Does not block. */
    public void complete() {
        done.complete(Boolean.TRUE);
    }

    /**
     * One try failed; whoever calls this tries again. Does not block.
     *
     * @param trouble why; TIMEOUT and UNREACHABLE may pass
     */
    public void failed(FailureException trouble) {
        if (trouble.code() == FailureCode.TIMEOUT || trouble.code() == FailureCode.UNREACHABLE) {
            passing = trouble.failure();
        } else {
            done.completeExceptionally(trouble);
        }
    }

    /**
     * Blocks until the records are there.
     *
     * @param deadline for all tries
     * @throws FailureException trouble that does not pass; the last trouble, or TIMEOUT when there was none, when the
     *         deadline is over; CANCELLED when the thread is interrupted
     */
    public void await(Deadline deadline) throws FailureException {
        try {
            Answers.await(done, deadline);
        } catch (FailureException late) {
            Failure last = passing;
            throw late.code() == FailureCode.TIMEOUT && last != null ? new FailureException(last, late) : late;
        }
    }
}
