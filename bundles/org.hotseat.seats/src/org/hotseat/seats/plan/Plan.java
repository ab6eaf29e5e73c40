// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.List;
import java.util.Set;

import org.hotseat.seats.room.Mapping;

/**
 * What is done for a wish, and what comes of it.
 *
 * @param id of the transaction: the seat or machine and the epoch, which nobody has had before
 * @param failover whether it goes forward only
 * @param epoch of the way there; the way back has the next one
 * @param before what was at the seats that it is about
 * @param after what is at them then
 * @param legs in their order
 * @param claims what no other transaction may touch meanwhile
 * @param supersedes transactions that end with its beginning
 * @param consequences the heaviest first
 */
public record Plan(String id, boolean failover, long epoch, List<Mapping> before, List<Mapping> after, List<Leg> legs,
        Set<String> claims, List<String> supersedes, List<Consequence> consequences) {

    /** Takes copies. */
    public Plan {
        before = List.copyOf(before);
        after = List.copyOf(after);
        legs = List.copyOf(legs);
        claims = Set.copyOf(claims);
        supersedes = List.copyOf(supersedes);
        consequences = List.copyOf(consequences);
    }

    /**
     * Whether nothing forbids it.
     *
     * @return false when a consequence blocks
     */
    public boolean allowed() {
        return consequences.stream().noneMatch(one -> one.severity() == Severity.BLOCKS);
    }

    /**
     * The epoch of the way back, the highest that this transaction gives away.
     *
     * @return one more than the epoch
     */
    public long backEpoch() {
        return epoch + 1;
    }

    /**
     * The wish that brings back exactly what was before.
     *
     * @return to be planned on a picture of after the end of this transaction
     */
    public Wish undo() {
        return new Wish.Restore(before);
    }
}
