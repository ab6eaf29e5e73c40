// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rules of the leader's duty about seats. The product has all of them; the tests leave one out at a time and must
 * then see something go wrong.
 */
enum Caution {
    /** Nothing is ordered before the journal has it. */
    WRITE_AHEAD,
    /** An order that waited too long for its turn is not given, since another leader may have waited for its end. */
    FRESH_INTENT,
    /** What may still arrive at a switch is waited for before the same output is switched again. */
    SETTLE,
    /** The way back has an epoch of its own. */
    BACK_EPOCH,
    /** What was begun is taken back although nobody knows what came of it. */
    TAKE_BACK_UNKNOWN,
    /** The way back has the opposite order. */
    REVERSE_ORDER,
    /** A failover never goes back. */
    FORWARD_ONLY,
    /** A failover begins with the proof that the lost host is off. */
    FENCE_FIRST,
    /** A keyboard goes only where the picture and the machine are. */
    USB_AFTER_PICTURE,
    /** Only what was read back counts as done. */
    READ_BACK,
    /** Everything is looked at once more before the end is written. */
    LAST_LOOK,
    /** What answers another order answers nothing. */
    OWN_ANSWER,
    /** Two transactions never touch the same thing. */
    CLAIMS;

    static Set<Caution> all() {
        return EnumSet.allOf(Caution.class);
    }
}
