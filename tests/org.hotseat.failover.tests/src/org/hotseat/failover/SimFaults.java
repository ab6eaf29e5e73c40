// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Proposal;

/** What goes wrong in a run, all drawn from its seed. */
final class SimFaults {

    private final Sim sim;
    private long until;
    private long asked;

    SimFaults(Sim sim) {
        this.sim = sim;
    }

    /** Faults for a while, then everything is healed. */
    void plague(long span) {
        until = sim.now + span;
        sim.loss = sim.chance(0.3) ? 0.2 : 0.02;
        sim.outliers = sim.chance(0.3) ? 0.1 : 0.01;
        next();
        sim.run(until);
        heal();
    }

    private void next() {
        sim.at(sim.between(50 * Sim.MS, 900 * Sim.MS), () -> {
            if (sim.now < until) {
                strike(sim.hosts.get(sim.random.nextInt(sim.hosts.size())));
                next();
            }
        });
    }

    private void strike(SimHost host) {
        int which = sim.random.nextInt(13);
        sim.note(9, which);
        switch (which) {
            case 0, 1 -> cut(host, span(), true, true);
            case 2 -> cut(host, span(), true, false);
            case 3 -> cut(host, span(), false, true);
            case 4 -> pause(host);
            case 5 -> stall(host);
            case 6, 7 -> crash(host);
            case 8 -> split();
            case 9 -> host.killAgent();
            case 10 -> voters();
            case 11 -> {
                MachineId machine = machine();
                SimHost target = host;
                SimMove.End end = SimMove.End.values()[Math.max(0, sim.random.nextInt(9) - 5)];
                sim.runner(machine).ifPresent(runner -> runner.agent.moves.migrate(machine, target, end));
            }
            default -> {
                MachineId machine = machine();
                sim.runner(machine).ifPresent(runner -> runner.agent.guestDied(machine));
            }
        }
    }

    private long span() {
        return sim.between(200 * Sim.MS, 5000 * Sim.MS);
    }

    private MachineId machine() {
        return sim.machines.get(sim.random.nextInt(sim.machines.size()));
    }

    private void pause(SimHost host) {
        host.pause(sim.between(50 * Sim.MS, 5000 * Sim.MS));
    }

    private void stall(SimHost host) {
        if (!host.oneIsStalled()) {
            long span = sim.between(100 * Sim.MS, 4000 * Sim.MS);
            if (sim.chance(0.6)) {
                host.stallKeeper(span);
            } else {
                host.stallAgent(span);
            }
        }
    }

    private void crash(SimHost host) {
        if (sim.chance(0.5) && !host.oneIsStalled() && host.powered) {
            host.keeper.kill(sim.chance(0.3));
        } else if (host.powered && sim.hosts.stream().allMatch(one -> one.powered)) {
            host.powerCut();
            sim.at(sim.between(1000 * Sim.MS, 5000 * Sim.MS), host::powerOn);
        }
    }

    /** An administrator lets a voter go or come. */
    private void voters() {
        VoterSet now = sim.voters();
        List<HostId> members = new ArrayList<>(now.members());
        HostId other = sim.hosts.get(sim.random.nextInt(sim.hosts.size())).id;
        if (!members.remove(other)) {
            members.add(other);
        }
        if (members.size() >= 3 && members.size() <= 5 && sim.elections.leader.powered) {
            SimHost leader = sim.elections.leader;
            Proposal proposal = new Proposal("admin-" + ++asked, 1, SimFounding.ADMIN, sim.wall(),
                    new ClusterCommand.SetVoters(sim.store.truth().version(Kinds.VOTERS.key()), members));
            leader.asAgent(leader.agentLife, () -> leader.lead.decide(proposal,
                    outcome -> sim.note(7, members.size())));
        }
    }

    private void cut(SimHost host, long span, boolean out, boolean in) {
        boolean both = sim.chance(0.7);
        for (Plane plane : Plane.values()) {
            if (both || plane == Plane.MANAGEMENT) {
                for (SimHost other : sim.hosts) {
                    if (other != host) {
                        toggle(host, other, plane, out, span);
                        toggle(other, host, plane, in, span);
                    }
                }
            }
        }
    }

    private void split() {
        long span = sim.between(200 * Sim.MS, 4000 * Sim.MS);
        int side = sim.random.nextInt(1 << sim.hosts.size());
        for (SimHost from : sim.hosts) {
            for (SimHost to : sim.hosts) {
                boolean apart = (side >> from.index & 1) != (side >> to.index & 1);
                toggle(from, to, Plane.MANAGEMENT, apart, span);
                toggle(from, to, Plane.STORAGE, apart, span);
            }
        }
    }

    private void toggle(SimHost from, SimHost to, Plane plane, boolean really, long span) {
        if (really) {
            sim.cut[from.index][to.index][plane.ordinal()] = true;
            sim.at(span, () -> sim.cut[from.index][to.index][plane.ordinal()] = false);
        }
    }

    private void heal() {
        sim.loss = 0.01;
        sim.outliers = 0.005;
        sim.runFor(5100);
    }

}
