// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One client's transactions, one after the other. Thread-safe. */
final class Lane {

    private CompletableFuture<?> tail = CompletableFuture.completedFuture(Boolean.TRUE);
    private long guard;
    private long decided;

    /** Begins work once all that was given earlier is over. */
    synchronized <T> CompletableFuture<T> next(Supplier<CompletionStage<T>> work) {
        CompletableFuture<T> done = tail.handle((answer, failed) -> Boolean.TRUE).thenCompose(free -> work.get());
        tail = done;
        return done;
    }

    /**
     * Version of the client's mark as it was last seen; an old one costs a question more, nothing else. A sequence that
     * is decided already gets the version that no mark has, so that it is never decided again.
     */
    synchronized long guard(long sequence) {
        return sequence > decided ? guard : 0;
    }

    /** What the mark is now: its version, 0 for none, and the sequence in it. */
    synchronized void seen(long version, long sequence) {
        guard = version;
        decided = sequence;
    }

    synchronized boolean isIdle() {
        return tail.isDone();
    }
}
