// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.observed.inventory.MachineView;

/**
 * The description of a machine that does not run, about to be taken away.
 *
 * @param desk where machines are looked up
 * @param machine whose
 * @param host which keeps it
 * @param hypervisor of the host
 */
record Description(MachineDesk desk, MachineId machine, HostId host, Hypervisor hypervisor) {

    /** Finds it; refused while the machine runs. */
    static Description unused(MachineDesk desk, MachineId machine) throws FailureException {
        MachineView view = desk.machine(machine);
        if (view.state().isActive()) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.undefineRuns, "");
        }
        return new Description(desk, machine, view.host(), desk.host(view.host()).hypervisor());
    }

    /** Takes it away; the machine says so meanwhile. */
    void remove(UndefineOptions options, Run run) throws FailureException {
        try (Subscription shown = desk.show(machine, Messages.undefining)) {
            hypervisor.undefine(machine, options, run);
        }
    }
}
