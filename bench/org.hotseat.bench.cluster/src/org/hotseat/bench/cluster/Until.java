// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does. */
final class Until {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(5);

    private Until() {
    }

    /** Something that may fail while it is not there yet. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException;
    }

    static void holds(String what, Condition condition) throws IOException {
        holds(what, PATIENCE, condition);
    }

    static void holds(String what, Duration patience, Condition condition) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        IOException last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (IOException notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new IOException(what + ": did not happen within " + patience.toSeconds() + " s", last);
    }
}
