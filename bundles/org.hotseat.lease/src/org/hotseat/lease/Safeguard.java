// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rules that keep two hosts from running one machine, and those that keep a living host from being taken over.
 * The product has all of them; the tests leave one out at a time and must then see something go wrong.
 */
enum Safeguard {
    /** A lease is counted from the moment its renewal was sent. */
    SENDING_TIME,
    /** The time is looked at before a renewal is sent or an ACK counts. */
    TIME_FIRST,
    /** A renewal's number never comes twice in a boot. */
    UNIQUE_NUMBERS,
    /** An expired lease is acquired anew, never renewed. */
    ONLY_ACQUIRED,
    /** Enforcement begins before the lease ends. */
    GUARD,
    /** What another host owns now is killed before a thaw. */
    SWEEP,
    /** A start needs a lease that was valid ever since the authority was read. */
    UNBROKEN,
    /** Nothing below its floor is started. */
    FLOOR,
    /** An epoch is started once. */
    ONCE,
    /** The agent enforces as well. */
    SECOND_ENFORCER,
    /** A voter that has promised does not acknowledge. */
    PROMISE_KEPT,
    /** A host's promise about itself is worth nothing. */
    OTHERS_PROMISE,
    /** Promises come together within a window, and not for ever. */
    WINDOW,
    /** It takes a majority to promise. */
    MAJORITY,
    /** The age of an ACK is told whatever its incarnation was. */
    ALL_INCARNATIONS,
    /** An intent ends promises to itself and to earlier ones only, for good. */
    INTENT_NUMBERS,
    /** A voter without memory is silent for a while. */
    START_SILENCE,
    /** A take-over waits for a lease on the slowest clock. */
    CLOCK_RATES,
    /** Votes count only in the set they were given in. */
    VOTER_SET,
    /** Who was stalled accuses nobody. */
    OWN_STALL,
    /** Who was alone accuses nobody, and nobody is accused whom no other could replace. */
    ISOLATION,
    /** A new leader accuses only whom it has seen alive. */
    SEEN_ALIVE;

    static Set<Safeguard> all() {
        return EnumSet.allOf(Safeguard.class);
    }
}
