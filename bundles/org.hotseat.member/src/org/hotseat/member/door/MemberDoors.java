// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.lead.Leadership;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.process.life.Part;
import org.hotseat.state.StateView;

/**
 * Everything at the doors of an agent that is a member of a cluster. First {@link #clients}, which commands need as
 * their way to the leader, then, once there are commands, the {@link #parts}.
 */
public final class MemberDoors implements AutoCloseable {

    private final Identified who;
    private final Doors doors;
    private final Members members;
    private final AgentTls tls;
    private final AgentClients clients;
    private final OwnFacts facts;
    private final Workers workers;

    /**
     * Who this agent is in the cluster.
     *
     * @param cluster name for people
     * @param id of the cluster as certificates have it; also the run of the state's topic
     * @param self this host
     * @param version of this agent
     * @param address where other agents come in
     */
    public record Identified(String cluster, String id, HostId self, String version, InetSocketAddress address) {
    }

    /**
     * Closed doors.
     *
     * @param who this agent is
     * @param tls its identity
     * @param state of the cluster now
     * @param doors what is shared
     * @param workers give all threads
     */
    public MemberDoors(Identified who, RotatingTls tls, Supplier<StateView> state, Doors doors, Workers workers) {
        this.who = who;
        this.doors = doors;
        this.workers = workers;
        this.members = new Members(who.id(), who.self(), state);
        this.tls = new AgentTls(tls);
        this.clients = new AgentClients(members, this.tls, doors, workers);
        this.facts = new OwnFacts(who.self(), who.version(), () -> state.get().revision());
    }

    /**
     * The way to other agents.
     *
     * @return one for all
     */
    public AgentClients clients() {
        return clients;
    }

    /**
     * Where parts tell how this host is.
     *
     * @return one for all
     */
    public OwnFacts facts() {
        return facts;
    }

    /**
     * What is begun and ended, in this order, after the mirror and before what serves more.
     *
     * @param mirror of the store
     * @param leadership of this agent
     * @param commands of this agent
     * @return desk, agents' port, live facts
     */
    public Opened open(Mirror mirror, Leadership leadership, Commands commands) {
        Supplier<Optional<HostId>> leader = leadership::leader;
        ClusterDesk desk = new ClusterDesk(new ClusterDesk.ClusterName(who.cluster(), who.id(), who.self()), mirror,
                leadership, commands, doors, who.version(), MonotonicClock.SYSTEM);
        AgentDoor door = new AgentDoor(who.address(), members, tls, clients, doors, workers);
        LiveBook book = new LiveBook(members, clients, doors, facts, leader, workers, MonotonicClock.SYSTEM);
        return new Opened(List.of(desk, door, book), book);
    }

    /**
     * What was made.
     *
     * @param parts in the order of their beginning
     * @param live to be poked when something changes
     */
    public record Opened(List<Part> parts, LiveBook live) {
    }

    /**
     * Another port where hosts of the cluster come in.
     *
     * @param place which
     * @param guests take what comes in
     * @return a part to be begun and ended; its figures are to be read
     */
    public HostDoor door(HostDoor.Place place, HostDoor.Guests guests) {
        return new HostDoor(place, members, tls, guests, workers);
    }

    /**
     * A connection of its own with a host. Blocks for a few seconds at the most.
     *
     * @param host that must be at the other end
     * @param address where
     * @param connect how long connecting may take
     * @return to be closed
     * @throws FailureException UNREACHABLE when it does not come about
     */
    public HostLine dial(HostId host, InetSocketAddress address, Duration connect) throws FailureException {
        try {
            return HostLine.dial(host, address, tls, members, connect);
        } catch (IOException | CertificateException failed) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, host + " does not answer at "
                    + address.getHostString() + ':' + address.getPort() + ": " + failed.getMessage() + '.'), failed);
        }
    }

    /** Ends all connections to other agents. */
    @Override
    public void close() {
        clients.close();
    }
}
