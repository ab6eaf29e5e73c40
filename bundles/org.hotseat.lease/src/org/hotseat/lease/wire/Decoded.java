// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/** What came of a datagram. */
public sealed interface Decoded {

    /**
     * It is one of ours.
     *
     * @param envelope whole, signed, and not seen before
     */
    record Accepted(Envelope envelope) implements Decoded {
    }

    /**
     * It is not; it was counted and has no effect.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Decoded {
    }
}
