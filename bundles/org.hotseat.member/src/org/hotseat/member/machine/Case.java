// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.local.Status.CopyState;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * All that is known about one machine on this host.
 *
 * @param machine which
 * @param desired what shall be of it; empty when it was removed
 * @param authority who may run it, as the mirror says
 * @param copies that the keeper knows
 * @param state as the hypervisor says; OFF when it does not know it, UNKNOWN when it does not answer
 * @param mayRun whether the lease lets machines run
 * @param expected whether this host is the one that will take it over, if anybody must
 * @param arrival when it comes live from another host
 * @param closed whether this host is in maintenance: nothing begins here that does not run here already
 */
record Case(MachineId machine, Optional<MachineRecord> desired, Optional<AuthorityRecord> authority,
        List<CopyState> copies, MachineState state, boolean mayRun, boolean expected,
        Optional<Arrivals.Arrival> arrival, boolean closed) {

    boolean wanted() {
        return desired.isPresent() && desired.get().run();
    }

    boolean isPrimary(HostId host) {
        return desired.isPresent() && desired.get().primary().equals(host);
    }

    /** Whether a host may start it. */
    boolean isOf(HostId host) {
        return authority.isPresent() && authority.get().owner().equals(host);
    }

    /** What is off waits until the maintenance is over, or another host takes it; what ended by itself does not. */
    void mustBeOpen() throws FailureException {
        if (closed && authority.filter(it -> !it.released()).isEmpty()) {
            throw new FailureException(FailureCode.WRONG_STATE, label() + " is not started here: this host is in"
                    + " maintenance.", "End the maintenance, or name another host for it.");
        }
    }

    String label() {
        return desired.map(MachineRecord::name).orElse(machine.toString());
    }
}
