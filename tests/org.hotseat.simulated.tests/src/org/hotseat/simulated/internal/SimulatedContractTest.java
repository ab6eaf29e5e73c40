// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.HypervisorContract;

/** The contract on simulated hosts whose guests shut down when they are asked to. */
class SimulatedContractTest extends HypervisorContract {

    @Override
    protected ContractWorld world() {
        return new SimulatedWorld(true);
    }
}
