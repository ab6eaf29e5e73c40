// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Whether generations may become whole. Thread-safe; {@link #shut} waits for one that is just passing. */
final class Gate {

    private volatile boolean shut;

    /** Something that must not happen behind a shut gate. */
    interface Passage {
        void pass() throws FailureException;
    }

    /** From the return on nothing passes. Returns whether it was shut before. */
    synchronized boolean shut() {
        boolean before = shut;
        shut = true;
        return before;
    }

    void open() {
        shut = false;
    }

    boolean isShut() {
        return shut;
    }

    /** Ends what is being received. */
    void check() throws FailureException {
        if (shut) {
            throw new FailureException(FailureCode.CANCELLED, Messages.taking, "");
        }
    }

    /** Passes, or is refused. */
    synchronized void pass(Passage passage) throws FailureException {
        check();
        passage.pass();
    }
}
