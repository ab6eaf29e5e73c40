// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.time.Instant;
import java.util.Optional;

/** Counts what goes through a port. Guarded by the port's lock. */
final class Tally {

    private long in;
    private long out;
    private long unheard;
    private long refused;
    private Optional<Instant> lastIn = Optional.empty();
    private Optional<Instant> lastOut = Optional.empty();

    void in(int length) {
        in += length;
        lastIn = Optional.of(Instant.now());
    }

    void out(int length, boolean heard) {
        if (heard) {
            out += length;
            lastOut = Optional.of(Instant.now());
        } else {
            unheard += length;
        }
    }

    void refused() {
        refused++;
    }

    PortStatus.Traffic traffic() {
        return new PortStatus.Traffic(in, out, unheard, lastIn, lastOut, refused);
    }
}
