// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.List;

import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/**
 * What a console asks any agent about machines that are protected by copies; the agent of the host that runs the
 * machine answers. How they stand is in {@link HostLive#replications}.
 */
public final class ProtectionOps {

    /** What a person can do about the copies of a machine. */
    public enum Kind {
        /** No cuts, until somebody lets it go on or the agent of its host is started anew. */
        PAUSE,
        /** Cut again. */
        GO_ON,
        /** Cut now, also while it is paused. */
        CHECKPOINT,
        /** Cut now, and send every page. */
        FULL_COPY
    }

    /**
     * An act.
     *
     * @param machine which
     * @param kind what
     */
    public record ProtectionAct(MachineId machine, Kind kind) {
    }

    /**
     * One machine.
     *
     * @param machine which
     */
    public record OneReplication(MachineId machine) {
    }

    /**
     * What became of the last generations.
     *
     * @param generations about a hundred, oldest first; none that were cut on another host
     */
    public record ReplicationHistory(List<GenerationLive> generations) {

        /** Copies the list. */
        public ReplicationHistory {
            generations = List.copyOf(generations);
        }
    }

    /** Does it, or begins it; what becomes of a checkpoint is told by the live facts. */
    public static final Operation<ProtectionAct, ActDone> ACT = Operation.command("cluster.protection",
            ProtectionAct.class, ActDone.class, Role.OPERATOR);

    /** What became of the last generations. */
    public static final Operation<OneReplication, ReplicationHistory> HISTORY = Operation.read(
            "cluster.protection.history", OneReplication.class, ReplicationHistory.class, Role.VIEWER);

    private ProtectionOps() {
    }
}
