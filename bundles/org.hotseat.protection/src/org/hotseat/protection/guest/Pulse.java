// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.time.Duration;

import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestLook.Agent;

/**
 * Whether a guest lives: it is watched from its first sign of life on, and hangs when no more come, nobody says why,
 * and its agent does not answer either. Times while its machine does not run do not count. Pure; for one thread.
 */
final class Pulse {

    /** So long without any sign of life is a hang. */
    static final Duration SILENCE = Duration.ofSeconds(30);
    /** So long without one, its agent is asked. */
    static final Duration DOUBT = Duration.ofSeconds(12);

    private long last;
    private long looked;
    private boolean watched;
    private boolean hung;

    Pulse(long now) {
        this.last = now;
        this.looked = now;
    }

    /**
     * A sign of life.
     *
     * @return true when it had been taken for hung
     */
    boolean heard(long now) {
        boolean back = hung;
        watched = true;
        hung = false;
        last = now;
        return back;
    }

    /** It will be silent, or begins anew: it is watched again from its next sign on. */
    void forget(long now) {
        watched = false;
        hung = false;
        last = now;
    }

    /** Its machine does not run now. */
    void stands(long now) {
        if (!hung) {
            last = now;
        }
    }

    /** Whether somebody should look. */
    boolean doubts(long now) {
        long patience = (watched ? DOUBT : SILENCE).toNanos();
        return now - last >= patience && now - looked >= patience;
    }

    /** What came of looking. */
    enum Found {
        /** As before. */
        NOTHING,
        /** It hangs, from now on. */
        HUNG,
        /** It had been taken for hung, and lives. */
        BACK
    }

    /** Somebody has looked. */
    Found looked(GuestLook look, long now) {
        looked = now;
        if (look.agent() == Agent.ANSWERS) {
            return heard(now) ? Found.BACK : Found.NOTHING;
        }
        if (!look.speaker() && look.agent() == Agent.NONE) {
            watched = false; // nobody is there who could speak
        }
        if (!watched || hung || now - last < SILENCE.toNanos()) {
            return Found.NOTHING;
        }
        hung = true;
        return Found.HUNG;
    }

    /** For how long nothing was heard. */
    Duration silence(long now) {
        return Duration.ofNanos(now - last);
    }
}
