// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.List;

import org.hotseat.lease.wire.VoterSet;

/**
 * What a voter must find again when its process is started anew within one boot. Without it, or after a boot, a voter
 * begins with {@link #fresh} and is silent for a while.
 *
 * @param started when this memory began, monotonic nanoseconds of the boot; counts as the last ACK to every host
 * @param voters newest known set
 * @param votes one per host that was ever heard or asked about, in any order
 */
public record VoterRecord(long started, VoterSet voters, List<HostVote> votes) {

    /** Takes a copy. */
    public VoterRecord {
        votes = List.copyOf(votes);
    }

    /**
     * A voter without memory.
     *
     * @param time now
     * @param voters newest known set; the version must be durable elsewhere, it never falls back
     * @return its record
     */
    public static VoterRecord fresh(long time, VoterSet voters) {
        return new VoterRecord(time, voters, List.of());
    }
}
