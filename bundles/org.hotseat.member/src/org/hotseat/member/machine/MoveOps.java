// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.failover.MoveRule;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/** What the agents of two hosts say to each other about a machine that goes from one to the other. */
final class MoveOps {

    /**
     * The source's word.
     *
     * @param machine that moves
     * @param epoch under which the source runs it, or ran it
     * @param word never SILENCE
     */
    record Said(MachineId machine, long epoch, MoveRule.Word word) {
    }

    /**
     * The target's answer.
     *
     * @param there its copy
     * @param runs whether it runs already
     */
    record Heard(MoveRule.There there, boolean runs) {
    }

    /** The way to other agents. Blocking; thread-safe. */
    @FunctionalInterface
    interface Voice {

        /** A failure means that the other agent does not answer, or refuses. */
        Heard say(HostId host, Said said, Deadline deadline) throws FailureException;
    }

    static final Operation<Said, Heard> MOVE = Operation.read("agent.move", Said.class, Heard.class, Role.AGENT);

    private MoveOps() {
    }
}
