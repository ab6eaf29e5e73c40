// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.MonotonicClock;

/**
 * How a simulation lives in time: what time it is and how an act lets it pass.
 *
 * @param clock tells the time
 * @param pause lets time pass on the thread of an act
 */
public record TimeSource(MonotonicClock clock, Pause pause) {

    /** Real time. */
    public static final TimeSource SYSTEM = new TimeSource(MonotonicClock.SYSTEM,
            span -> TimeUnit.NANOSECONDS.sleep(span.toNanos()));

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        /**
         * Blocks.
         *
         * @param span how long
         * @throws InterruptedException when the thread shall end
         */
        void over(Duration span) throws InterruptedException;
    }
}
