// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hotseat.base.id.HostId;

/**
 * Who votes about leases: the keepers on the hosts that have a member of the store.
 *
 * @param version 1 or more; grows with each change
 * @param members 1 to 7, sorted
 * @param before who voted until this version, sorted; the same as the members in the first version
 */
public record VotersRecord(long version, List<HostId> members, List<HostId> before) {

    /** How many there may be. */
    public static final int MOST = 7;

    /** Sorts and checks. */
    public VotersRecord {
        members = List.copyOf(new TreeSet<>(members));
        before = List.copyOf(new TreeSet<>(before));
        if (version < 1 || members.isEmpty() || members.size() > MOST) {
            throw new IllegalArgumentException("voters: version " + version + ", " + members);
        }
    }

    /**
     * Who comes or goes on the way to another set.
     *
     * @param next the other set
     * @return all that are in one of both only
     */
    public Set<HostId> difference(Set<HostId> next) {
        Set<HostId> changed = new HashSet<>(next);
        for (HostId member : members) {
            if (!changed.remove(member)) {
                changed.add(member);
            }
        }
        return changed;
    }
}
