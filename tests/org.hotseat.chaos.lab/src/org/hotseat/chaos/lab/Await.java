// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.time.Deadline;

/** Waits for conditions; every method blocks. */
public final class Await {

    /** How long anything is waited for; a busy machine may need minutes for what takes seconds on an idle one. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long LOOK_MILLIS = 50;

    /** Asks; what fails is a "not yet". */
    @FunctionalInterface
    public interface Condition {
        /**
         * Whether it holds.
         *
         * @return empty when it does, else what is missing
         * @throws Exception is a "not yet"
         */
        String missing() throws Exception;
    }

    private Await() {
    }

    /**
     * Waits for as long as it takes.
     *
     * @param what is waited for, for the failure
     * @param condition asked again and again
     * @throws IllegalStateException after {@link #PATIENCE}, with what was missing
     */
    public static void holds(String what, Condition condition) {
        String missing = within(PATIENCE, condition);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(what + " did not come: " + missing);
        }
    }

    /**
     * Waits for a while.
     *
     * @param span how long
     * @param condition asked again and again
     * @return empty when it holds, else what was missing at last
     */
    public static String within(Duration span, Condition condition) {
        Deadline deadline = Deadline.in(span);
        String missing = ask(condition);
        while (!missing.isEmpty() && !deadline.isOver()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            missing = ask(condition);
        }
        return missing;
    }

    private static String ask(Condition condition) {
        try {
            return condition.missing();
        } catch (Exception notYet) { // a condition asks processes that may not be there yet
            return notYet.toString();
        }
    }

    /**
     * Lets time pass: some faults are how long they last.
     *
     * @param span how long
     */
    public static void pass(Duration span) {
        Deadline deadline = Deadline.in(span);
        while (!deadline.isOver() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(deadline.left().toNanos());
        }
    }
}
