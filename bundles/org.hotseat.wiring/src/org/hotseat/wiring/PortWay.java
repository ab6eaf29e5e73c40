// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.data.AuthorityRecord;

/** This host's side of one port of a machine. {@link #look} is for one thread at a time, the rest for any. */
interface PortWay extends AutoCloseable {

    /** Whose port it is. */
    MachineId machine();

    /** Whether it leads to a port of this kind. */
    boolean suits(PortKind kind);

    /**
     * One step towards what shall be.
     *
     * @param record whose the port is
     * @param mine the authority under which the guest runs here; empty when it does not, or the port is another host's
     * @param begun whether this run of the agent let it go on
     * @param restored from what, when that is known
     */
    void look(PortRecord record, Optional<AuthorityRecord> mine, boolean begun, Optional<CheckpointId> restored);

    /** How it is; does not block. */
    TunnelLive live();

    /** Ends it; the guest goes on. */
    @Override
    void close();
}
