// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.boards;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.store.Proposer;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.state.command.PortCommand.EntrustPort;
import org.hotseat.state.data.Role;

/** What agents ask the agent of a board, and how the leader gives a port to a host. Thread-safe. */
public final class PortDesk implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int CLERKS = 4;

    /**
     * One port of a board.
     *
     * @param port its name
     * @param revision of the state that the board must have heard of
     */
    record OnePort(String port, long revision) {
    }

    /**
     * How it is.
     *
     * @param port empty when the board has none of this name
     */
    record PortWord(Optional<PortLive> port) {
    }

    private static final Operation<OnePort, PortWord> LOOK_ON = Operation.read("agent.port.look", OnePort.class,
            PortWord.class, Role.AGENT);

    /**
     * What it works with.
     *
     * @param self this host
     * @param mirror of the state
     * @param clients ask other agents
     * @param duty how commands are given in the name of this agent
     * @param board the lines of this host; empty when it has none
     */
    public record Tools(HostId self, Mirror mirror, AgentClients clients, Proposer duty, Optional<BoardPart> board) {
    }

    private final Tools tools;
    private final ExecutorService clerks;

    /**
     * Answers nothing before it serves.
     *
     * @param tools what it works with
     * @param workers give the threads
     */
    public PortDesk(Tools tools, Workers workers) {
        this.tools = tools;
        this.clerks = workers.pool("port-desk", CLERKS);
    }

    /**
     * Answers from now on.
     *
     * @param agents what other agents may ask
     */
    public void serve(Service agents) {
        agents.serve(LOOK_ON, call -> Later.by(clerks, () -> lookHere(call.question(), Deadline.in(LOOK))));
    }

    private PortWord lookHere(OnePort one, Deadline deadline) throws FailureException {
        if (tools.board().isEmpty()) {
            return new PortWord(Optional.empty());
        }
        Answers.await(tools.mirror().at(one.revision(), deadline), deadline);
        return new PortWord(tools.board().get().look(one.port()));
    }

    /**
     * Asks a board how a port is, after it was given to whom the state names as it is known here. Blocks.
     *
     * @param board host whose agent has the port
     * @param port its name there
     * @param deadline until when
     * @return empty when the board has none of this name
     * @throws FailureException when the board does not answer
     */
    public Optional<PortLive> look(HostId board, String port, Deadline deadline) throws FailureException {
        OnePort question = new OnePort(port, tools.mirror().view().revision());
        return (board.equals(tools.self()) ? lookHere(question, deadline) : tools.clients().ask(board, LOOK_ON, question,
                deadline)).port();
    }

    /**
     * Gives a port to a host, or takes it, under a later epoch; in the state, which the board follows. For the leader.
     * Blocks.
     *
     * @param command what
     * @param deadline until when
     * @throws FailureException when it was refused, or is not known to be done
     */
    public void entrust(EntrustPort command, Deadline deadline) throws FailureException {
        long revision = tools.duty().propose(command, deadline).revision();
        Answers.await(tools.mirror().at(revision, deadline), deadline);
    }

    @Override
    public void close() {
        clerks.shutdownNow();
    }
}
