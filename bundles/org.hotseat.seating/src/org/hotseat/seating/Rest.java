// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.time.Duration;

import org.hotseat.base.time.Deadline;

/** A moment between two looks at what others do. */
final class Rest {

    private static final Duration LOOK = Duration.ofMillis(100);

    private Rest() {
    }

    /** Waits for a moment. False when there is no time left, or nobody waits any more. */
    static boolean within(Deadline deadline) {
        if (deadline.isOver()) {
            return false;
        }
        try {
            Thread.sleep(Math.min(LOOK.toMillis(), Math.max(1, deadline.leftMillis())));
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
