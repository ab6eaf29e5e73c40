// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;

/** Waits on conditions of things that run on threads of their own. */
final class Wait {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    private Wait() {
    }

    static void until(BooleanSupplier condition) {
        until(condition, Duration.ofSeconds(30));
    }

    static void until(BooleanSupplier condition, Duration limit) {
        Deadline deadline = Deadline.in(limit);
        while (!condition.getAsBoolean()) {
            if (deadline.isOver()) {
                throw new AssertionError("did not happen within " + limit);
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
