// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/** The first state of a simulated cluster, made by the commands that make a real one. */
final class SimFounding {

    static final Issuer ADMIN = new Issuer("root", Role.ADMINISTRATOR, "root", "here", "");
    private static final String ZERO_HASH = "0".repeat(64);

    private final Sim sim;
    private long sequence;

    private SimFounding(Sim sim) {
        this.sim = sim;
    }

    static void found(Sim sim, int voters) {
        new SimFounding(sim).found(voters);
    }

    private void found(int voters) {
        HostId first = sim.hosts.get(0).id;
        commit(ADMIN, new ClusterCommand.FoundCluster(new ClusterRecord("simulated", 42, Instant.EPOCH),
                TimingRecord.of(sim.profile), new LeaseKey(1, ZERO_HASH), host(0)));
        commit(Issuer.duty(first), new ClusterCommand.LeadFrom(first, 1));
        for (int index = 1; index < sim.hosts.size(); index++) {
            commit(ADMIN, new HostCommand.AddHost(host(index)));
        }
        for (int count = 2; count <= voters; count++) {
            List<HostId> members = sim.hosts.subList(0, count).stream().map(one -> one.id).toList();
            commit(ADMIN, new ClusterCommand.SetVoters(truth().version(Kinds.VOTERS.key()), members));
        }
        for (SimHost one : sim.hosts) {
            commit(Issuer.duty(one.id), new HostCommand.AcquireLease(one.id, one.boot));
        }
        for (int guest = 0; guest < sim.machines.size(); guest++) {
            MachineId machine = sim.machines.get(guest);
            SimHost owner = sim.hosts.get(guest % sim.hosts.size());
            commit(ADMIN, new MachineCommand.DefineMachine(0, machine(machine, owner)));
            commit(Issuer.duty(first), new AuthorityCommand.Place(machine, owner.id, owner.boot));
        }
    }

    private StateView truth() {
        return sim.store.truth();
    }

    private void commit(Issuer issuer, Command command) {
        Proposal proposal = new Proposal("founding", ++sequence, issuer, Instant.EPOCH, command);
        if (!(Decider.decide(truth(), proposal) instanceof Decision.Commit commit)) {
            throw new IllegalStateException(command + ": " + Decider.decide(truth(), proposal));
        }
        long before = truth().revision();
        sim.store.decide(proposal, commit, Optional.empty(), outcome -> {
        });
        sim.run(sim.now);
        if (truth().revision() == before) {
            throw new IllegalStateException("not done: " + command);
        }
    }

    private HostRecord host(int index) {
        return new HostRecord(sim.hosts.get(index).id, "host " + index, Set.of(HostRole.HOST), "10.0.0." + index,
                Optional.of("10.1.0." + index), Optional.empty(), new HostPorts(1, 2, 3, 4),
                sim.controlled() ? Optional.of(new HostRecord.Bmc("10.2.0." + index, "ipmi", "fence"))
                        : Optional.empty(), "1", SchemaRange.OURS);
    }

    private MachineRecord machine(MachineId id, SimHost owner) {
        List<HostId> standbys = new ArrayList<>(sim.hosts.stream().map(one -> one.id).toList());
        standbys.remove(owner.id);
        java.util.Collections.rotate(standbys, -owner.index);
        return new MachineRecord(id, "machine " + id, ZERO_HASH, "<domain/>", Protection.RESTART, owner.id, standbys,
                true);
    }
}
