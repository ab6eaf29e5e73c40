// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.VoterSet;

/**
 * When the next voter may come or go: one at a time, after a majority of the set before and of the present one have
 * told that they know the present version, and then the longest lease that may still count by an older one. A leader
 * that begins waits anew, which is safe. Owned by the leader's one thread; times are monotonic nanoseconds.
 */
public final class VoterChange {

    private final VoterSet before;
    private final VoterSet present;
    private final Timing timing;
    private final Map<HostId, Long> versions = new HashMap<>();
    private boolean known;
    private long knownAt;

    /**
     * The present set is committed.
     *
     * @param before the set it replaced; the same when there was none
     * @param present the newest committed set
     * @param timing of the cluster
     */
    public VoterChange(VoterSet before, VoterSet present, Timing timing) {
        this.before = before;
        this.present = present;
        this.timing = timing;
    }

    /**
     * A voter told which set it knows: every promise and every list of sightings does.
     *
     * @param voter who
     * @param version it knows
     * @param time now
     */
    public void told(HostId voter, long version, long time) {
        versions.merge(voter, version, Math::max);
        if (!known && majority(before) && majority(present)) {
            known = true;
            knownAt = time;
        }
    }

    /**
     * Whether a further set may be committed.
     *
     * @param next one voter more or less than the present set, under the next version
     * @param time now
     * @return false also when it changes more than one voter
     */
    public boolean allows(VoterSet next, long time) {
        Set<HostId> changed = new HashSet<>(next.members());
        changed.removeAll(present.members());
        present.members().stream().filter(member -> !next.contains(member)).forEach(changed::add);
        return next.version() == present.version() + 1 && changed.size() == 1 && known
                && time - knownAt >= timing.voterChangeWait();
    }

    /**
     * When the next change may be made.
     *
     * @return empty while too few voters know the present set
     */
    public OptionalLong allowedAt() {
        return known ? OptionalLong.of(knownAt + timing.voterChangeWait()) : OptionalLong.empty();
    }

    private boolean majority(VoterSet set) {
        return set.members().stream().filter(member -> versions.getOrDefault(member, 0L) >= present.version())
                .count() >= set.majority();
    }
}
