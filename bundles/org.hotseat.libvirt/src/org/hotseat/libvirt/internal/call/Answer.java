// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * What a call will have brought. A call that still waits for its turn can be withdrawn, and then never begins.
 *
 * @param <T> what it brings
 */
public final class Answer<T> extends CompletableFuture<T> {

    private final AtomicBoolean taken = new AtomicBoolean();

    /** The call's turn has come: true unless it was withdrawn. */
    boolean begin() {
        return taken.compareAndSet(false, true);
    }

    /**
     * Nobody wants it any more.
     *
     * @return true when it has not begun and now never will
     */
    public boolean withdraw() {
        return taken.compareAndSet(false, true);
    }

    /**
     * Waits a little.
     *
     * @param span how long
     * @return whether it has come, good or bad
     * @throws FailureException when the thread is interrupted
     */
    public boolean settled(Duration span) throws FailureException {
        try {
            get(span.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException | CancellationException failed) {
            return true; // the reason is told by result()
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        }
    }

    /**
     * What it brought, once settled.
     *
     * @return the result
     * @throws FailureException of the call
     */
    public T result() throws FailureException {
        try {
            return get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FailureException known) {
                throw new FailureException(known.failure(), known);
            }
            throw new FailureException(new Failure(FailureCode.OTHER, failed.getMessage()), failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        }
    }
}
