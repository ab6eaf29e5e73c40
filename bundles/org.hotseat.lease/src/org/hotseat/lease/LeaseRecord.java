// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import org.hotseat.lease.wire.VoterSet;

/**
 * What a keeper must find again when it is started anew within one boot; of another boot it is worthless. An older
 * record is safe: it only ends earlier.
 *
 * @param voters newest known set
 * @param incarnation the last that was granted; 0 when none
 * @param state of the lease
 * @param validSince when it became valid; meaningful while {@link LeaseState#VALID}
 * @param deadline when it ends, without the guard; meaningful while {@link LeaseState#VALID}
 */
public record LeaseRecord(VoterSet voters, long incarnation, LeaseState state, long validSince, long deadline) {

    /**
     * The record of a host that has just booted.
     *
     * @param voters known from the configuration or the store
     * @return a record without a lease
     */
    public static LeaseRecord none(VoterSet voters) {
        return new LeaseRecord(voters, 0, LeaseState.NONE, 0, 0);
    }
}
