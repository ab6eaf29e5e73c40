// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.MemberHost;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.MemberOps.Authority;
import org.hotseat.member.store.MemberOps.StartMember;
import org.hotseat.member.store.MemberOps.StopMember;
import org.hotseat.state.data.HostRecord;

/** The store member of any host, through its agent; the agent of this host is asked without a connection. */
final class MemberAfar implements MemberHost {

    private static final Duration WIPE = Duration.ofSeconds(10);

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
        afar.ask(host.id(), MemberOps.STOP, new StopMember(false), deadline);
    }

    @Override
    public void wipe() throws FailureException {
        afar.ask(host.id(), MemberOps.STOP, new StopMember(true), Deadline.in(WIPE));
    }

    /** A member is only ever started into a group that exists. */
    @Override
    public boolean start(Beginning beginning, Deadline deadline) throws FailureException {
        Map<String, String> peers = new TreeMap<>();
        others.forEach((name, peer) -> peers.put(name, peer.toString()));
        peers.put(host.id().value(), peer().toString());
        return afar.ask(host.id(), MemberOps.START, new StartMember(peers, Optional.of(authority)), deadline).ran();
    }
}
