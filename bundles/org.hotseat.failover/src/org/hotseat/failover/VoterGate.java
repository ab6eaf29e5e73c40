// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.lease.VoterChange;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.VoterSet;

/** Follows the committed voter set and knows when the next one may come. Owned by the leader's one thread. */
final class VoterGate {

    private final Timing timing;
    private final Set<Caution> cautions;
    private @Nullable VoterSet committed;
    private @Nullable VoterChange change;

    VoterGate(Timing timing, Set<Caution> cautions) {
        this.timing = timing;
        this.cautions = cautions;
    }

    void committed(VoterSet present, VoterSet before) {
        VoterSet known = committed;
        if (known == null || !present.equals(known)) {
            committed = present;
            change = new VoterChange(before, present, timing);
        }
    }

    void told(HostId voter, long version, long time) {
        VoterChange open = change;
        if (open != null) {
            open.told(voter, version, time);
        }
    }

    boolean allows(VoterSet next, long time) {
        VoterChange open = change;
        return open != null && (open.allows(next, time) || !cautions.contains(Caution.ONE_VOTER_AT_A_TIME));
    }

    OptionalLong allowedAt() {
        VoterChange open = change;
        return open == null ? OptionalLong.empty() : open.allowedAt();
    }
}
