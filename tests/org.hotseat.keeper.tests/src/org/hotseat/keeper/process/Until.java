// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.time.Deadline;

/** Waits for conditions, never for time. */
public final class Until {

    private static final long PACE = Duration.ofMillis(5).toNanos();

    private Until() {
    }

    /** Fails when the condition does not come true in time. */
    public static void isTrue(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
        Deadline deadline = Deadline.in(atMost);
        while (!condition.call()) {
            if (deadline.isOver()) {
                throw new AssertionError("not within " + atMost + ": " + what);
            }
            LockSupport.parkNanos(PACE);
        }
    }
}
