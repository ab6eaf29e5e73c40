// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.internal.memory.KeeperMemory;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.Copy;
import org.hotseat.lease.HostGuard;
import org.hotseat.lease.HostLease;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.Voter;
import org.hotseat.lease.VoterRecord;
import org.hotseat.lease.timing.Timing;

/**
 * All that a keeper knows, and the one place where it is stored: whatever changes something here calls {@link
 * #changed} or {@link #voted}, and nothing is said before {@link #store}. Owned by the keeper's thread.
 */
final class Mind {

    private final HostId me;
    private final Timing timing;
    private final KeeperMemory memory;
    private final long begun;
    private final HostLease lease;
    private final HostGuard guard;
    private final Map<Copy, Scope> scopes = new LinkedHashMap<>();
    private Optional<Voter> voter;
    private Members members;
    private Memory worth;
    private @Nullable LeaseRecord stored;
    private boolean changed = true;
    private boolean voted = true;

    /** Goes on where the keeper before stopped; members are the newest from the disk. */
    Mind(HostId me, Timing timing, Members members, KeeperMemory memory, boolean ranBefore, long time) {
        this.me = me;
        this.timing = timing;
        this.memory = memory;
        this.begun = time;
        this.members = members;
        KeeperMemory.Host found = memory.host(ranBefore);
        this.worth = found.memory();
        this.lease = new HostLease(me, timing, found.lease());
        lease.adopt(members.voters());
        this.guard = new HostGuard(lease, found.guard());
        found.scopes().stream().filter(scope -> found.guard().copies().contains(scope.copy()))
                .forEach(scope -> scopes.put(scope.copy(), scope));
        this.voter = memory.voter().map(record -> new Voter(me, timing, record));
        voter.ifPresent(it -> it.adopt(members.voters()));
        beginToVote();
    }

    HostId me() {
        return me;
    }

    Timing timing() {
        return timing;
    }

    HostLease lease() {
        return lease;
    }

    HostGuard guard() {
        return guard;
    }

    Optional<Voter> voter() {
        return voter;
    }

    Members members() {
        return members;
    }

    Memory worth() {
        return worth;
    }

    Map<Copy, Scope> scopes() {
        return scopes;
    }

    /** The disk has the set already. */
    boolean follow(Members newer) {
        boolean other = lease.adopt(newer.voters());
        members = newer;
        voter.ifPresent(it -> voted |= it.adopt(newer.voters()));
        beginToVote();
        return other;
    }

    /** What was lost does not matter any more. */
    void recovered() {
        worth = Memory.FOUND;
        changed();
    }

    void changed() {
        changed = true;
    }

    void voted() {
        voted = true;
    }

    /** Writes what has changed; nothing otherwise. */
    void store() {
        if (changed || lease.record() != stored) {
            memory.store(new KeeperMemory.Host(worth, lease.record(), guard.record(), List.copyOf(scopes.values())));
            stored = lease.record();
            changed = false;
        }
        if (voted) {
            voter.ifPresent(it -> memory.store(it.record()));
            voted = false;
        }
    }

    /**
     * A voter that leaves the set goes on answering, with the newer set. One that comes into it has said nothing since
     * this process began, so it is silent from then on, and a host that was there before its vote need not be waited for.
     */
    private void beginToVote() {
        if (voter.isEmpty() && members.voters().contains(me)) {
            voter = Optional.of(new Voter(me, timing, VoterRecord.fresh(begun, members.voters())));
            voted = true;
        }
    }
}
