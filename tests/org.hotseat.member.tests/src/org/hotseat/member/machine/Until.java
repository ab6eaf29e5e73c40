// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.hotseat.base.time.Deadline;

/** Waits for conditions, never for time. */
public final class Until {

    private static final long PACE = Duration.ofMillis(5).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Until() {
    }

    /** Fails with what the explanation says when the condition does not come true. */
    public static void isTrue(String what, Supplier<String> explanation, Callable<Boolean> condition)
            throws Exception {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!condition.call()) {
            if (deadline.isOver()) {
                throw new AssertionError("not within " + PATIENCE + ": " + what + "; " + explanation.get());
            }
            LockSupport.parkNanos(PACE);
        }
    }
}
