// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.HypervisorContract;

/** The contract on simulated hosts behind agents, reached by pipes in this process. */
class PipeContractTest extends HypervisorContract {

    @Override
    protected ContractWorld world() throws Exception {
        return new AgentsWorld();
    }
}
