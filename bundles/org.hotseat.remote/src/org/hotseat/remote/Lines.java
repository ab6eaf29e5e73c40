// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.protocol.Connection;

/**
 * The newest connection to each host: what a broken connection has left unknown is asked again over the one that comes
 * after it. Thread-safe.
 */
final class Lines {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 100;

    /** Guarded by this object. */
    private final Map<String, Connection> newest = new HashMap<>();

    synchronized void opened(String host, Connection connection) {
        newest.values().removeIf(one -> !one.isOpen());
        newest.put(host, connection);
        notifyAll();
    }

    /** Waits for another connection than the broken one; empty when none comes in time. */
    synchronized Optional<Connection> after(String host, Connection broken, Run run) throws FailureException {
        Deadline patience = Deadline.in(PATIENCE);
        try {
            while (!patience.isOver() && !run.deadline().isOver()) {
                run.progress().checkCancelled();
                @Nullable Connection found = newest.get(host);
                if (found != null && found != broken && found.isOpen()) {
                    return Optional.of(found);
                }
                TimeUnit.MILLISECONDS.timedWait(this, LOOK_MILLIS);
            }
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), ended);
        }
    }
}
