// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.MachineId;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.member.door.LiveBook;
import org.hotseat.member.silence.SilencePart;
import org.hotseat.protection.ledger.LedgerPart;
import org.hotseat.state.StateView;
import org.hotseat.state.ladder.Ladder;

/**
 * What the ledger of this host looks at.
 *
 * @param mirror of the cluster's state
 * @param host its machines
 * @param silence what is made of other hosts
 * @param live what is known of the leader's clock
 */
record Seen(Mirror mirror, HostParts host, SilencePart silence, LiveBook live) implements LedgerPart.Sources {

    @Override
    public StateView state() {
        return mirror.view();
    }

    @Override
    public boolean isRunning(MachineId machine, long epoch) {
        return host.isRunning(machine, epoch);
    }

    @Override
    public Set<MachineId> frozen() {
        return host.frozen();
    }

    @Override
    public List<Ladder> ladders() {
        return silence.ladders();
    }

    @Override
    public Optional<Duration> ahead() {
        return live.clockAhead();
    }
}
