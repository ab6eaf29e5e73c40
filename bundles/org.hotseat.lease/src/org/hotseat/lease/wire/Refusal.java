// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/** Why a datagram was not let in, in the order of the checks. */
public enum Refusal {
    /** Shorter than any datagram of ours, or longer. */
    SIZE,
    /** Not a lease datagram. */
    NOT_OURS,
    /** Of a release that speaks another version. */
    VERSION,
    /** Of another cluster. */
    OTHER_CLUSTER,
    /** Changed or cut on the way. */
    DAMAGED,
    /** Signed with a key that is not valid here, or not any more. */
    UNKNOWN_KEY,
    /** The signature is not that of its key, or it was meant for another host. */
    FORGED,
    /** Signed, but no message. */
    MALFORMED,
    /** Seen before, or too old to know. */
    REPLAYED
}
