// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.machine.MachineActs;

/** Whether an act is possible on what is selected. Pure; asks no host. */
final class Possible {

    /** So many machines are asked in advance; beyond, the operation itself says which did not follow. */
    private static final int ASKED = 500;

    private Possible() {
    }

    /**
     * Why nothing can be done.
     *
     * @return the reason of the first machine; empty when the act is possible on at least one
     */
    static Optional<String> obstacle(MachineActs acts, MachineAct act, List<MachineId> machines) {
        if (machines.isEmpty()) {
            return Optional.of(Messages.selectMachine);
        }
        Optional<String> first = Optional.empty();
        for (MachineId machine : machines.subList(0, Math.min(ASKED, machines.size()))) {
            Optional<String> obstacle = acts.obstacle(act, machine);
            if (obstacle.isEmpty()) {
                return obstacle;
            }
            first = first.isPresent() ? first : obstacle;
        }
        return machines.size() > ASKED ? Optional.empty() : first;
    }

    /** Machines that an act is possible on, in the order of the selection. */
    static List<MachineId> on(MachineActs acts, MachineAct act, List<MachineId> machines) {
        return machines.stream().filter(machine -> acts.obstacle(act, machine).isEmpty()).toList();
    }
}
