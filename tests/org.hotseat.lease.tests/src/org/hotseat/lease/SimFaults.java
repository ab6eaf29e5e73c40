// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import org.hotseat.base.id.MachineId;
import org.hotseat.lease.wire.Plane;

/** What goes wrong in a run, all drawn from its seed. */
final class SimFaults {

    private final Sim sim;
    private long until;

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
        int which = sim.random.nextInt(11);
        sim.note(9, which);
        switch (which) {
            case 0, 1 -> cut(host, sim.between(200 * Sim.MS, 5000 * Sim.MS), true, true);
            case 2 -> cut(host, sim.between(200 * Sim.MS, 5000 * Sim.MS), true, false);
            case 3 -> cut(host, sim.between(200 * Sim.MS, 5000 * Sim.MS), false, true);
            case 4 -> host.pause(sim.between(50 * Sim.MS, 5000 * Sim.MS));
            case 5 -> stall(host);
            case 6, 7 -> crash(host);
            case 8 -> split();
            case 9 -> host.killAgent();
            default -> {
                MachineId machine = sim.machines.get(sim.random.nextInt(sim.machines.size()));
                sim.runner(machine).ifPresent(runner -> runner.agent.guestDied(machine));
            }
        }
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
            host.killKeeper(sim.chance(0.3));
        } else if (host.powered && sim.hosts.stream().allMatch(one -> one.powered)) {
            host.powerCut();
            sim.at(sim.between(1000 * Sim.MS, 5000 * Sim.MS), host::powerOn);
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
        sim.run(sim.now + 5100 * Sim.MS);
    }
}
