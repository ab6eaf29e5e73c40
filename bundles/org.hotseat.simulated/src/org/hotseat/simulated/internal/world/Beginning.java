// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.domain.DomainEdits;
import org.hotseat.simulated.internal.load.Load;
import org.hotseat.simulated.internal.load.Meter;
import org.hotseat.simulated.internal.roster.MachinePlan;

/** Puts the machines of a host in their places when it begins: those that it remembers, else those of its plan. */
final class Beginning {

    private static final Logger LOG = System.getLogger(Beginning.class.getName());
    private static final double DAY = 86_400;

    private final SimHost host;
    private final Instant now;

    Beginning(SimHost host) {
        this.host = host;
        this.now = host.world().time().clock().wall();
    }

    void place(Optional<List<Memory.Kept>> remembered) {
        List<MachinePlan> plans = host.plan().machines();
        plans.forEach(plan -> plan.images(Store.FOLDER).forEach(host.world().store()::put));
        if (remembered.isEmpty()) {
            plans.forEach(this::place);
            return;
        }
        Map<MachineId, Load> loads = new HashMap<>();
        plans.forEach(plan -> loads.put(plan.domain().id(), plan.load()));
        for (Memory.Kept one : remembered.get()) {
            try {
                place(one, loads);
            } catch (FailureException refused) {
                LOG.log(Level.WARNING, "a machine is forgotten: {0}", refused.getMessage());
            }
        }
    }

    private void place(MachinePlan plan) {
        SimMachine machine = new SimMachine(plan.domain().id(), new Meter(plan.load()));
        machine.setStored(plan.domain());
        if (plan.running()) {
            begin(machine, plan.domain(), MachineState.RUNNING, now.minusSeconds((long) (plan.days() * DAY)));
            machine.setAgent(true);
        }
        host.put(machine);
    }

    private void place(Memory.Kept kept, Map<MachineId, Load> loads) throws FailureException {
        Domain domain = Domain.parse(kept.xml());
        Load load = loads.getOrDefault(domain.id(), MachinePlan.loadOf(domain));
        SimMachine machine = new SimMachine(domain.id(), new Meter(load));
        machine.setStored(kept.stored() ? domain : null);
        if (kept.state().isActive()) {
            begin(machine, domain, kept.state() == MachineState.PAUSED ? MachineState.PAUSED : MachineState.RUNNING,
                    kept.since());
            machine.setAgent(domain.shape().traits().agent());
        } else {
            machine.setState(kept.state());
        }
        host.put(machine);
    }

    private void begin(SimMachine machine, Domain domain, MachineState state, Instant since) {
        int vcpus = domain.shape().vcpus();
        machine.setLive(DomainEdits.started(domain, host.nextNumber()));
        machine.setState(state);
        machine.setSince(since);
        machine.meter().restart(Math.max(0, Duration.between(since, now).toSeconds()), vcpus);
        if (state == MachineState.RUNNING) {
            machine.meter().run(host.world().now(), vcpus);
        }
    }
}
