// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;

/**
 * Hands answers from the thread that reads to the one that asks. Thread-safe.
 *
 * @param <T> what an answer is
 */
public final class Answers<T> {

    private final BlockingQueue<Optional<T>> queue = new LinkedBlockingQueue<>();
    private volatile boolean over;

    /**
     * An answer came.
     *
     * @param answer what came
     */
    public void put(T answer) {
        queue.add(Optional.of(answer));
    }

    /** No more will come. */
    public void end() {
        over = true;
        queue.add(Optional.empty());
    }

    /**
     * Whether no more will come.
     *
     * @return true once the other side has ended
     */
    public boolean isOver() {
        return over;
    }

    /** Forgets what came without being asked for. Called before a question is written. */
    public void clear() {
        if (!over) {
            queue.clear();
        }
    }

    /**
     * Waits for the next answer.
     *
     * @param deadline until when
     * @return the answer
     * @throws TalkException LOST when none came, or the thread was interrupted
     */
    public T await(Deadline deadline) throws TalkException {
        try {
            @Nullable
            Optional<T> next = queue.poll(deadline.leftMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                throw new TalkException(TalkException.Kind.LOST, "no answer in time");
            }
            if (next.isEmpty()) {
                queue.add(next);
                throw new TalkException(TalkException.Kind.LOST, "the connection was closed");
            }
            return next.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new TalkException(TalkException.Kind.LOST, "interrupted");
        }
    }
}
