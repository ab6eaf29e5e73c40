// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Hands on the lines of a stream, the next only when the one before has been dealt with. */
@NonNullByDefault({}) // parameters of Flow.Subscriber are not constrained
final class LineReader implements Flow.Subscriber<String> {

    private final BiConsumer<String, Runnable> lines;
    private volatile Flow.@Nullable Subscription source;

    /** The consumer gets a line and what to run for the next one. */
    LineReader(BiConsumer<String, Runnable> lines) {
        this.lines = lines;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(String line) {
        lines.accept(line, this::more);
    }

    private void more() {
        Flow.Subscription open = source;
        if (open != null) {
            open.request(1);
        }
    }

    @Override
    public void onError(Throwable failed) {
        // the future of the whole stream tells it
    }

    @Override
    public void onComplete() {
        // the future of the whole stream tells it
    }
}
