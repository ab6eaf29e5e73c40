// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.place.Evacuation.Against;

/**
 * A machine that leaves a host in maintenance, or comes back to it. Told by the host that runs it; one that has arrived
 * is told no more.
 *
 * @param host in maintenance, or that gets its machines back
 * @param machine which
 * @param state where it stands
 * @param target who gets it; empty while no host fits
 * @param fraction of the move that is done, 0 to 1
 * @param against hosts that were passed over, and why; when there is neither a target nor any of these, no other host
 *     is named for the machine
 * @param failure why the last move came to nothing; it is tried again, after longer and longer pauses up to a minute
 */
public record DepartureLive(HostId host, MachineId machine, State state, Optional<HostId> target, double fraction,
        List<Against> against, Optional<Failure> failure) {

    /** Where it stands. */
    public enum State {
        /** It has its turn later. */
        WAITING,
        /** It is on its way. */
        MOVING,
        /** No host fits now, or its last move failed. */
        STUCK
    }

    /** Copies the list. */
    public DepartureLive {
        against = List.copyOf(against);
    }
}
