// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hotseat.base.id.HostId;

/**
 * Who votes, under a version that only grows.
 *
 * @param version 1 or more; a change is one voter at a time
 * @param members 1 to 7 hosts or witnesses, sorted; 3, 5 or 7 except on the way from one to another
 */
public record VoterSet(long version, List<HostId> members) {

    private static final int MOST = 7;

    /** Sorts, so that equal sets are equal. */
    public VoterSet {
        if (version < 1 || members.isEmpty() || members.size() > MOST || Set.copyOf(members).size() != members.size()) {
            throw new IllegalArgumentException("voters: version " + version + ", " + members);
        }
        members = List.copyOf(new TreeSet<>(members));
    }

    /**
     * The number of votes that any two decisions share one of.
     *
     * @return more than half
     */
    public int majority() {
        return members.size() / 2 + 1;
    }

    /**
     * Whether a host votes.
     *
     * @param host any host
     * @return true for a member
     */
    public boolean contains(HostId host) {
        return members.contains(host);
    }
}
