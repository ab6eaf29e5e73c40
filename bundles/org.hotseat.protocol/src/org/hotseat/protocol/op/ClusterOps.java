// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Topic;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.Role;

/** What a console asks any agent about the cluster as a whole. */
public final class ClusterOps {

    /**
     * A command; the agent makes the proposal with the issuer that it knows, and the leader checks the role that the
     * command needs. {@link CommandOutcome.Unknown} comes as {@code Reply.Unknown}.
     */
    public static final Operation<Command, CommandOutcome> COMMAND = Operation.command("cluster.command", Command.class,
            CommandOutcome.class, Role.VIEWER);

    /**
     * A long act of the agents that are asked: a voter added, replaced or taken out, a backup. Progress is told;
     * cancelling is heard between its steps.
     */
    public static final Operation<Act, ActDone> ACT = Operation.command("cluster.act", Act.class, ActDone.class,
            Role.ADMINISTRATOR);

    /** Whom one talks to, as whom, and who leads. */
    public static final Operation<Nothing, Standing> STANDING = Operation.read("cluster.standing", Nothing.class,
            Standing.class, Role.VIEWER);

    /**
     * The state without secrets. The run is the cluster's number and the numbers are the store's revisions, the same at
     * each agent: a console goes on at another one without a gap.
     */
    public static final Topic<StateChange> STATE = new Topic<>("cluster.state", StateChange.class, Role.VIEWER);

    /** How each host is: each second, and at once on what matters. The numbers count within one run of the agent. */
    public static final Topic<LiveReport> LIVE = new Topic<>("cluster.live", LiveReport.class, Role.VIEWER);

    private ClusterOps() {
    }
}
