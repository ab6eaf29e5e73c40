// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.protocol.frame.FrameReader;

/** Whether the other end is there: greets, ends its frames, takes what is written, answers pings. */
final class Pulse {

    private final LinkTiming timing;
    private final MonotonicClock clock;
    private final FrameReader reader;
    private final LinkWriter writer;
    private final Deadline greeting;
    private volatile boolean greeted;
    private volatile Optional<Deadline> farewell = Optional.empty();
    private volatile long roundTrip = -1;
    /** For the timer only. */
    private long pinged;

    Pulse(Tools tools, FrameReader reader, LinkWriter writer) {
        this.timing = tools.timing();
        this.clock = tools.clock();
        this.reader = reader;
        this.writer = writer;
        this.greeting = Deadline.in(timing.greeting(), clock);
        this.pinged = clock.nanos() - timing.ping().toNanos();
    }

    void greeted() {
        greeted = true;
    }

    /** A last word is on its way. */
    void farewell() {
        farewell = Optional.of(Deadline.in(timing.farewell(), clock));
    }

    void pong(long mark) {
        roundTrip = Math.max(0, clock.nanos() - mark);
    }

    long roundTripNanos() {
        return roundTrip;
    }

    /** Pings when it is time; why the connection must end, if so. */
    Optional<Failure> trouble() {
        if (farewell.isPresent()) {
            return farewell.filter(Deadline::isOver).map(over -> late(Messages.notTaken, timing.farewell()));
        }
        if (!greeted) {
            return greeting.isOver() ? Optional.of(late(Messages.notGreeted, timing.greeting())) : Optional.empty();
        }
        long since = reader.nanosSince();
        if (reader.isInFrame() && since > timing.frame().toNanos()) {
            return Optional.of(late(Messages.halfFrame, timing.frame()));
        }
        if (since > timing.silence().toNanos()) {
            return Optional.of(late(Messages.silent, timing.silence()));
        }
        if (writer.blockedNanos() > timing.write().toNanos()) {
            return Optional.of(late(Messages.notTaken, timing.write()));
        }
        long now = clock.nanos();
        if (now - pinged >= timing.ping().toNanos()) {
            pinged = now;
            writer.ping(now);
        }
        return Optional.empty();
    }

    private static Failure late(String text, Duration limit) {
        return new Failure(FailureCode.TIMEOUT, NLS.bind(text, limit.toMillis()));
    }
}
