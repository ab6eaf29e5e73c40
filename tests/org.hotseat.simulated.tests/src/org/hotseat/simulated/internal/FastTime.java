// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.simulated.internal.world.TimeSource;

/** Time that passes at once when somebody waits for it. */
final class FastTime implements MonotonicClock {

    private static final Instant ORIGIN = Instant.parse("2026-03-01T08:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    void pass(Duration span) {
        nanos.addAndGet(span.toNanos());
    }

    TimeSource source() {
        return new TimeSource(this, this::pass);
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public Instant wall() {
        return ORIGIN.plusNanos(nanos.get());
    }
}
