// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.upkeep;

import java.time.Instant;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.AuthorityRecord;

/**
 * A machine makes room for a more important one: its memory is written to the disk of its host and its process ends. It
 * goes on from there by itself, as if no time had passed for it, when there is room again. It exists only while that is
 * so; its host is lost like that of any machine.
 *
 * @param machine that makes room
 * @param host its owner, which keeps its memory
 * @param epoch under which it ran
 * @param by the machine that it makes room for
 * @param since when it was decided, for people to read
 */
public record DisplacedRecord(MachineId machine, HostId host, long epoch, MachineId by, Instant since) {

    /**
     * Whether this is about the start that is named now. One of an earlier start or another host says nothing.
     *
     * @param authority of the same machine
     * @return false when it is to be ignored, and may be overwritten
     */
    public boolean isOf(AuthorityRecord authority) {
        return host.equals(authority.owner()) && epoch == authority.epoch();
    }
}
