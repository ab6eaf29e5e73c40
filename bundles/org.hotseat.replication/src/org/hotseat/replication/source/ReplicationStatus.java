// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.MachineId;
import org.hotseat.replication.pace.Pace;

/**
 * How one machine is protected at one moment. Spans count to that moment, so that they can be told to other hosts,
 * whose clocks differ.
 *
 * @param machine which
 * @param epoch under which it runs here
 * @param state where its state machine stands
 * @param inState for how long
 * @param generation the last that was cut or is being cut; 0 before the first
 * @param acknowledged the newest that the standby is known to hold; 0 when none
 * @param atRisk the work that would be lost now: time since the cut of the acknowledged generation; at least so much
 *        when an earlier source has cut it; empty without one
 * @param unprotected for how long nothing bounds what may be lost (no generation there yet, link lost, refused, paused,
 *        the machine cannot be cut); empty while all is well
 * @param linked whether the standby is connected
 * @param countdown to the next cut; zero when it is due or under way
 * @param measures x, y, dM
 * @param pace the interval, what it promises, and what decides about it
 * @param chain files of the longest chain of a disk; 0 while unknown
 * @param last the last generation of which it is known what became
 * @param failure what is wrong now, and what to do; empty while all is well
 * @param apart whether this standby was ever found not to see a disk, which is copied to it therefore
 */
public record ReplicationStatus(MachineId machine, long epoch, ProtectionState state, Duration inState, long generation,
        long acknowledged, Optional<Duration> atRisk, Optional<Duration> unprotected, boolean linked, Duration countdown,
        Measures measures, Pace pace, int chain, Optional<GenerationRecord> last, Optional<Failure> failure,
        boolean apart) {
}
