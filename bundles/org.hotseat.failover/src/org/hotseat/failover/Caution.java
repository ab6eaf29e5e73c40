// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rules of the leader's duty and of starts. The product has all of them; the tests leave one out at a time and must
 * then see something go wrong.
 */
enum Caution {
    /** Nothing is taken before the fence. */
    FENCE,
    /** Silence alone proves nothing about a host that cannot stop its machines by itself. */
    TRUST,
    /** A word is worth nothing once the host has come back. */
    WORD_BOUND,
    /** An administrator's word is about one silence. */
    WORD_SPENT,
    /** What a controller accepted is not done: only power that was read as off is. */
    READ_BACK,
    /** A controller that says off of a host that lives is another host's. */
    OWN_CONTROLLER,
    /** Machines go only to hosts that this leader has seen alive, and not long ago. */
    LIVE_TARGET,
    /** Nobody is accused when nothing could be taken over. */
    PURPOSE,
    /** An intent of the leader before is gone on with. */
    ADOPT,
    /** An intent that comes to nothing, or is done, is withdrawn. */
    WITHDRAW,
    /** After an intent the host has the time to come back. */
    SPARE,
    /** What a voter said long ago is not what it sees. */
    FRESH,
    /** Voters are told of the end of an intent only when the store has ended it. */
    ENDED_ONLY,
    /** Promises count in the committed voter set. */
    COMMITTED_SET,
    /** The next voter comes or goes only after the last change has arrived everywhere. */
    ONE_VOTER_AT_A_TIME,
    /** An agent starts only what names its boot. */
    NAMED_BOOT,
    /** An agent starts an epoch once. */
    EPOCH_ONCE,
    /** An agent lets a copy run only after it has read that it may. */
    READ_FIRST,
    /** A machine is given to the target of its move only when its copy at the source is gone. */
    GONE_FIRST,
    /** What a move has brought runs under the epoch of that move only. */
    BY_MOVE_ONLY;

    static Set<Caution> all() {
        return EnumSet.allOf(Caution.class);
    }
}
