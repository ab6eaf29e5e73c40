// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.link.Wire;

/** Where other agents come in, on the management plane; both sides ask over what is opened. */
final class AgentDoor implements Part, Meter {

    private static final Logger LOG = System.getLogger(AgentDoor.class.getName());
    private static final int MOST_OF_ONE = 8;

    private final HostDoor door;
    private final Doors doors;
    private final AgentClients clients;

    /**
     * A door that is closed.
     *
     * @param address where it will be
     * @param members who may come
     * @param tls who we are
     * @param clients gets each connection, to ask over it too
     * @param doors what is served
     * @param workers give all threads
     */
    AgentDoor(InetSocketAddress address, Members members, AgentTls tls, AgentClients clients, Doors doors,
            Workers workers) {
        this.doors = doors;
        this.clients = clients;
        this.door = new HostDoor(new HostDoor.Place("agents' port", address, "port.agent", MOST_OF_ONE), members, tls,
                this::letIn, workers);
    }

    @Override
    public String name() {
        return door.name();
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        door.start(deadline);
    }

    /**
     * Where it listens.
     *
     * @return the port; 0 when it does not
     */
    int port() {
        return door.port();
    }

    private void letIn(HostLine line) {
        Wire wire = new Wire(line.in(), line.out(), line::close);
        doors.agentLinks().accept(wire, Peer.agent(line.host().value(), line.from()), doors.greeting(), doors.agents())
                .whenComplete((connection, refused) -> {
                    if (connection == null) {
                        line.close();
                        door.refused("greeting", line.from(), String.valueOf(refused.getMessage()));
                    } else {
                        greeted(line, connection);
                    }
                });
    }

    private void greeted(HostLine line, Connection connection) {
        LOG.log(Level.DEBUG, "{0} is in", connection.peer());
        clients.adopt(line.host(), connection);
        connection.ended().thenAccept(why -> {
            line.close();
            LOG.log(Level.DEBUG, "{0} has left: {1}", connection.peer(), why.message());
        });
    }

    @Override
    public void stop(Deadline deadline) {
        door.stop(deadline);
    }

    @Override
    public PartState state() {
        return door.state();
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_agents_in", "Connections that other agents opened.", door.inside());
        door.read(figures);
    }
}
