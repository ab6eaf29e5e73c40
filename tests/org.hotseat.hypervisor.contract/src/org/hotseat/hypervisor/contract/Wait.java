// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.Assertions;

/** Waits on conditions of things that run on threads of their own. */
public final class Wait {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    /** May fail as calls of the port do. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    private Wait() {
    }

    public static void until(Duration limit, String what, Condition condition) throws Exception {
        Deadline deadline = Deadline.in(limit);
        while (!condition.holds()) {
            if (deadline.isOver()) {
                Assertions.fail(what + " did not happen within " + limit);
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
