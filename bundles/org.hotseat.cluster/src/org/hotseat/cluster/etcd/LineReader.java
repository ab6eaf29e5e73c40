// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes lines of a stream of bytes and hands them on, the next only when the one before has been dealt with. A line may
 * be megabytes long, when a stream begins far back: every piece of it is a sign of life.
 */
@NonNullByDefault({}) // parameters of Flow.Subscriber are not constrained
final class LineReader implements Flow.Subscriber<List<ByteBuffer>> {

    private final BiConsumer<String, Runnable> lines;
    private final Runnable sign;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private volatile Flow.@Nullable Subscription source;

    /** The consumer gets a line and what to run for the next one; the sign comes with every piece, on any thread. */
    LineReader(BiConsumer<String, Runnable> lines, Runnable sign) {
        this.lines = lines;
        this.sign = sign;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        sign.run();
        Queue<String> whole = new ArrayDeque<>();
        for (ByteBuffer piece : pieces) {
            while (piece.hasRemaining()) {
                byte one = piece.get();
                if (one == '\n') {
                    whole.add(rest.toString(UTF_8));
                    rest.reset();
                } else {
                    rest.write(one);
                }
            }
        }
        hand(whole);
    }

    private void hand(Queue<String> whole) {
        @Nullable String line = whole.poll();
        if (line == null) {
            more();
        } else {
            lines.accept(line, () -> hand(whole));
        }
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
