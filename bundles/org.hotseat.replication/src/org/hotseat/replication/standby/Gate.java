// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.util.HashSet;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * Whether generations may become whole. Shut as long as anybody wants it so: whoever gives up opens it for himself
 * alone. Thread-safe; {@link #shut} waits for a generation that is just passing, nothing else waits.
 */
final class Gate {

    /** Of those who may still give up; guarded by itself, and what follows too. */
    private final Set<Claim> claims = new HashSet<>();
    private boolean kept;
    private volatile boolean shut;

    /** Of one who has shut it. */
    static final class Claim {
    }

    /** Something that must not happen behind a shut gate. */
    interface Passage {
        void pass() throws FailureException;
    }

    /** From the return on nothing passes, until it is given up. */
    synchronized Claim shut() {
        Claim claim = new Claim();
        synchronized (claims) {
            claims.add(claim);
            shut = true;
        }
        return claim;
    }

    /** Shut until {@link #open}, instead of for this one alone. */
    void keep(Claim claim) {
        synchronized (claims) {
            kept = true;
            claims.remove(claim);
        }
    }

    /** Open, unless others want it shut. Does nothing after {@link #keep}. */
    void giveUp(Claim claim) {
        synchronized (claims) {
            claims.remove(claim);
            shut = kept || !claims.isEmpty();
        }
    }

    /** What was kept is not wanted any more: open, unless others want it shut. */
    void open() {
        synchronized (claims) {
            kept = false;
            shut = !claims.isEmpty();
        }
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
