// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;

/** Waits for conditions. */
public final class Until {

    /** How long anything is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final long LOOK_MILLIS = 20;

    /** May fail as what it asks does; a failure is a "not yet". */
    @FunctionalInterface
    public interface Condition {
        /**
         * Whether it holds.
         *
         * @return true when the waiting is over
         * @throws Exception is a "not yet"
         */
        boolean holds() throws Exception;
    }

    private Until() {
    }

    /**
     * Waits. Blocks.
     *
     * @param what is waited for, for the failure
     * @param condition asked again and again
     */
    public static void holds(String what, Condition condition) {
        Deadline deadline = Deadline.in(PATIENCE);
        @Nullable Exception last = null;
        while (!deadline.isOver()) {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (Exception notYet) { // a condition asks processes that may not be there yet
                last = notYet;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
        throw new AssertionError(what + " did not come", last);
    }
}
