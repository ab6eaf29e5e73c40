// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.link.Wire;

/** A way to one agent. */
interface AgentWay {

    /**
     * Where it leads.
     *
     * @return the host's name or the path of a socket, for people
     */
    String name();

    /**
     * Connects. Blocks.
     *
     * @param deadline limit
     * @return to the door of the agent
     * @throws FailureException when nobody is there
     */
    Wire open(Deadline deadline) throws FailureException;
}
