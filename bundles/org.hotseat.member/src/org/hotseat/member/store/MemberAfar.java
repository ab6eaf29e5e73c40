// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Rest;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.MemberHost;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.MemberOps.Authority;
import org.hotseat.member.store.MemberOps.MemberDone;
import org.hotseat.member.store.MemberOps.StartMember;
import org.hotseat.member.store.MemberOps.StopMember;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.HostRecord;

/** The store member of any host, through its agent; the agent of this host is asked without a connection. */
final class MemberAfar implements MemberHost {

    private static final Logger LOG = System.getLogger(MemberAfar.class.getName());
    private static final Duration WIPE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HostRecord host;
    private final Map<String, URI> others;
    private final Authority authority;
    private final Afar afar;

    /**
     * A member of a host.
     *
     * @param host whose
     * @param others peers of the other members by name
     * @param authority of the cluster
     * @param afar asks its agent
     */
    MemberAfar(HostRecord host, Map<String, URI> others, Authority authority, Afar afar) {
        this.host = host;
        this.others = Map.copyOf(others);
        this.authority = authority;
        this.afar = afar;
    }

    @Override
    public URI peer() {
        return OwnHost.voter(host).peer();
    }

    @Override
    public void stop(Deadline deadline) throws FailureException {
        ask(MemberOps.STOP, new StopMember(false), deadline);
    }

    @Override
    public void wipe() throws FailureException {
        ask(MemberOps.STOP, new StopMember(true), Deadline.in(WIPE));
    }

    /** A member is only ever started into a group that exists. */
    @Override
    public boolean start(Beginning beginning, Deadline deadline) throws FailureException {
        Map<String, String> peers = new TreeMap<>();
        others.forEach((name, peer) -> peers.put(name, peer.toString()));
        peers.put(host.id().value(), peer().toString());
        return ask(MemberOps.START, new StartMember(peers, Optional.of(authority)), deadline).ran();
    }

    /** All of these may be done twice, so an agent that is away for a moment is asked again. */
    private <Q> MemberDone ask(Operation<Q, MemberDone> operation, Q question, Deadline deadline)
            throws FailureException {
        while (true) {
            try {
                return afar.ask(host.id(), operation, question, deadline);
            } catch (FailureException away) {
                if (away.code() != FailureCode.UNREACHABLE || deadline.left().compareTo(PAUSE) <= 0) {
                    throw away;
                }
                LOG.log(Level.DEBUG, "{0} is asked again: {1}", host.id(), away.getMessage());
                Rest.of(PAUSE);
            }
        }
    }
}
