// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.time;

import java.time.Instant;

/**
 * The one source of time. Decisions use {@link #nanos()}, which never jumps; {@link #wall()} is for people to read.
 * Thread-safe, never blocks.
 */
public interface MonotonicClock {

    /** The clock of this process. */
    MonotonicClock SYSTEM = new MonotonicClock() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant wall() {
            return Instant.now();
        }
    };

    /**
     * Time since an arbitrary origin; compare by difference only, since the value may overflow.
     *
     * @return nanoseconds
     */
    long nanos();

    /**
     * Time of day for journals and screens.
     *
     * @return the instant
     */
    Instant wall();
}
