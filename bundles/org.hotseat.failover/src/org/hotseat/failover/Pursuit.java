// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.HashSet;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.Promises;
import org.hotseat.lease.wire.VoterSet;

/** One intent that a leader goes after. Owned by the leader's one thread. */
final class Pursuit {

    final HostId suspect;
    final long intent;
    final long incarnation;
    final VoterSet voters;
    final Promises promises;
    final Set<MachineId> taken = new HashSet<>();
    /** When the take-over was first allowed; meaningful once it was. */
    long openedAt;
    boolean opened;
    boolean closing;

    Pursuit(HostId suspect, long intent, long incarnation, VoterSet voters, Promises promises) {
        this.suspect = suspect;
        this.intent = intent;
        this.incarnation = incarnation;
        this.voters = voters;
        this.promises = promises;
    }

    void open(long time) {
        if (!opened) {
            opened = true;
            openedAt = time;
        }
    }
}
