// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.member.door.AgentClients;
import org.hotseat.protocol.Connection;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.remote.TunnelEntrance;
import org.hotseat.remote.serve.PeerHost;
import org.hotseat.remote.serve.PeerRoute;

/**
 * The way to the machines of other hosts, over the kept connections between agents: libvirt moves machines only between
 * connections of its own, so it gets a way to the other libvirt; simulated hosts know each other by their port.
 */
final class Peers implements PeerRoute {

    private final HypervisorPart own;
    private final AgentClients clients;
    private final RemoteHypervisors hypervisors;
    private final Workers workers;

    Peers(HypervisorPart own, AgentClients clients, RemoteHypervisors hypervisors, Workers workers) {
        this.own = own;
        this.clients = clients;
        this.hypervisors = hypervisors;
        this.workers = workers;
    }

    @Override
    public PeerHost open(String host, Hypervisor here, Deadline deadline) throws FailureException {
        Connection agent = connect(host, deadline);
        if (!LocalAddress.isLibvirt(own.uri())) {
            Hypervisor there = hypervisors.open(agent, () -> { }, deadline); // the connection is kept for others
            return new PeerHost(there, there::close);
        }
        TunnelEntrance tunnel = new TunnelEntrance(agent, workers);
        try {
            Hypervisor there = own.open(LocalAddress.through(own.uri(), tunnel.socket()), deadline);
            return new PeerHost(there, () -> {
                there.close();
                tunnel.close();
            }, own.way(new HostId(host))::apply);
        } catch (FailureException | RuntimeException failed) {
            tunnel.close();
            throw failed;
        }
    }

    private Connection connect(String host, Deadline deadline) throws FailureException {
        try {
            return clients.to(new HostId(host)).toCompletableFuture().get(deadline.leftMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FailureException known ? known : unreachable(host, failed);
        } catch (TimeoutException late) {
            throw unreachable(host, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, "Interrupted."), stopped);
        }
    }

    private static FailureException unreachable(String host, Exception why) {
        return new FailureException(new Failure(FailureCode.UNREACHABLE, "The agent of " + host
                + " does not answer."), why);
    }
}
