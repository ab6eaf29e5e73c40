// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.simulated.internal.roster.Duty;
import org.hotseat.simulated.internal.roster.MachinePlan;

/**
 * What happens on a host of its own accord now and then, so that somebody who learns sees events that nobody caused:
 * guests reboot, agents go away for a while, watchdogs bark. Only machines without a seat and only from the
 * simulation's beginning take part; the same moments every time. Guarded by the lock of the world.
 */
final class Incidents {

    private static final double FIRST = 40;
    private static final double EVERY = 600;
    private static final int SPREAD = 601;
    private static final int KINDS = 3;

    private final SimHost host;
    private final List<SimMachine> stage = new ArrayList<>();
    private int count;

    Incidents(SimHost host) {
        this.host = host;
        for (MachinePlan plan : host.plan().machines()) {
            SimMachine machine = host.known(plan.domain().id());
            if (plan.duty() == Duty.SERVER && machine != null) {
                stage.add(machine);
            }
        }
    }

    void begin() {
        if (!stage.isEmpty()) {
            int place = Math.floorMod(host.plan().name().hashCode() * 31, SPREAD);
            count = place;
            host.world().later(FIRST + place, this::next);
        }
    }

    private void next() {
        SimMachine machine = stage.get(Math.floorMod(count, stage.size()));
        if (machine.seen() == MachineState.RUNNING && !machine.busy() && host.known(machine.id()) == machine) {
            happen(machine, Math.floorMod(count, KINDS));
        }
        count++;
        host.world().later(EVERY, this::next);
    }

    private void happen(SimMachine machine, int kind) {
        switch (kind) {
            case 0 -> host.lives().reboot(machine);
            case 1 -> host.lives().agentRestarts(machine);
            default -> {
                host.tell(new WatchdogFired(machine.id(), machine.present().name(), "reset"));
                host.lives().reboot(machine);
            }
        }
    }
}
