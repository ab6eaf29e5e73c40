// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Instant;

import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Topic;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.Role;

/** What agents ask each other. */
public final class AgentOps {

    /**
     * A time of day.
     *
     * @param wall by the clock of whoever says it
     */
    public record Moment(Instant wall) {
    }

    /** A proposal for the leader. It carries its own identity: the leader does it once. */
    public static final Operation<Forward, CommandOutcome> FORWARD = Operation.command("agent.forward", Forward.class,
            CommandOutcome.class, Role.AGENT);

    /** What time it is there, for people to be warned of clocks that differ. */
    public static final Operation<Nothing, Moment> CLOCK = Operation.read("agent.clock", Nothing.class, Moment.class,
            Role.AGENT);

    /** How the agent's own host is. The numbers count within one run of the agent. */
    public static final Topic<HostLive> LIVE = new Topic<>("agent.live", HostLive.class, Role.AGENT);

    private AgentOps() {
    }
}
