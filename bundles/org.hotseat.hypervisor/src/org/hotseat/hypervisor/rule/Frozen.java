// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.rule;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.FrozenMachines;

/** What is asked of a frozen machine is refused, in the same words by every driver. */
public final class Frozen {

    private Frozen() {
    }

    /**
     * Refuses an act on a frozen machine.
     *
     * @param frozen of the host
     * @param id the machine that something is to be asked of
     * @throws FailureException WRONG_STATE with the reason, when it is frozen now
     */
    public static void refuse(FrozenMachines frozen, MachineId id) throws FailureException {
        if (frozen.now().contains(id)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.frozen, Messages.frozenRemedy);
        }
    }
}
