// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;

/** Machines whose processes of this host only wait, while the machine runs elsewhere. Thread-safe. */
final class ArmedMachines {

    private final Host host;
    private final Set<MachineId> coming = ConcurrentHashMap.newKeySet();
    private final Map<MachineId, ArmedMachine> armed = new ConcurrentHashMap<>();

    ArmedMachines(Host host) {
        this.host = host;
    }

    ArmedMachine arm(WaitingPlan plan, Run run) throws FailureException {
        MachineId machine = plan.machine();
        try {
            ArmedMachine made = LibvirtWaiting.make(host, machine, () -> {
                coming.add(machine); // it is known now that it does not run here
                return host.isServing() ? ServedDisks.make(host, plan, run) : ArmedDisks.make(host, plan, run);
            }, run);
            armed.put(machine, made);
            return made;
        } finally {
            coming.remove(machine);
        }
    }

    /** Whether a process of this host only waits for it; not any more from the moment on at which it is to run. */
    boolean isWaiting(MachineId machine) {
        ArmedMachine known = armed.computeIfPresent(machine, (id, one) -> one.isWaiting() ? one : null);
        return known != null || coming.contains(machine);
    }
}
