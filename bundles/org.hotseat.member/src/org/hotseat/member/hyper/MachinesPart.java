// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.door.Doors;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.remote.serve.HypervisorService;
import org.hotseat.remote.serve.Tunnels;

/** Serves the machines of this host to consoles and to the agents that move machines here. */
public final class MachinesPart implements Part {

    private final HypervisorPart hypervisor;
    private final Doors doors;
    private final AgentClients clients;
    private final Workers workers;
    private final List<AutoCloseable> begun = new ArrayList<>();
    private volatile @Nullable HypervisorService service;

    /**
     * Serves nothing yet.
     *
     * @param hypervisor of this host
     * @param doors what consoles and agents may ask
     * @param clients the way to other agents
     * @param workers give threads
     */
    public MachinesPart(HypervisorPart hypervisor, Doors doors, AgentClients clients, Workers workers) {
        this.hypervisor = hypervisor;
        this.doors = doors;
        this.clients = clients;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "machines";
    }

    @Override
    public void start(Deadline deadline) {
        RemoteHypervisors hypervisors = new RemoteHypervisors(workers, MonotonicClock.SYSTEM);
        HypervisorService fresh = new HypervisorService(hypervisor, new Peers(hypervisor, clients, hypervisors,
                workers), List.of(doors.consoles(), doors.agents()), hypervisor.kept(), workers, MonotonicClock.SYSTEM);
        begun.add(hypervisors::close);
        begun.add(fresh::close);
        if (LocalAddress.isLibvirt(hypervisor.uri())) {
            Tunnels tunnels = new Tunnels(() -> LocalAddress.socket(hypervisor.uri()), doors.agents(), workers);
            begun.add(tunnels::close);
        }
        service = fresh;
    }

    /**
     * Moves a machine of this host to another one. Blocks.
     *
     * @param machine which
     * @param host who gets it
     * @param options how
     * @param run limits
     * @throws FailureException UNREACHABLE before the beginning and after the end; else as a move by a person
     */
    public void move(MachineId machine, HostId host, MigrationOptions options, Run run) throws FailureException {
        HypervisorService now = service;
        if (now == null) {
            throw new FailureException(FailureCode.UNREACHABLE, "The machines of this host are not served now.", "");
        }
        now.move(machine, host.value(), options, run);
    }

    @Override
    public void stop(Deadline deadline) {
        service = null;
        begun.reversed().forEach(MachinesPart::end);
    }

    private static void end(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception impossible) { // none of them throws
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public PartState state() {
        boolean serves = service != null;
        return new PartState(serves, serves ? "served to consoles and agents" : "not served");
    }
}
