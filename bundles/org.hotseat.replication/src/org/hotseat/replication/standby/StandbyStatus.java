// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.MachineId;
import org.hotseat.replication.store.Committed;

/**
 * What a standby has of one machine.
 *
 * @param machine whose
 * @param holds the newest whole generation; empty when there is none
 * @param heard how long ago it became whole; empty when that was before this process began
 * @param connected whether a source is connected
 * @param taking whether generations are refused because the machine is being taken over
 * @param received bytes of the last generation that became whole here, unpacked
 * @param failure what is wrong with what is kept, or why the last generation was refused; empty while all is well
 */
public record StandbyStatus(MachineId machine, Optional<Committed> holds, Optional<Duration> heard, boolean connected,
        boolean taking, long received, Optional<Failure> failure) {
}
