// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import java.time.Duration;
import java.time.Instant;

import org.hotseat.base.time.MonotonicClock;

/** A clock that goes on when it is told. */
public final class FakeClock implements MonotonicClock {

    private long nanos = Long.MAX_VALUE - 1_000_000; // runs over during a test

    /**
     * Lets time pass.
     *
     * @param span how much
     */
    public void pass(Duration span) {
        nanos += span.toNanos();
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant wall() {
        return Instant.EPOCH;
    }
}
