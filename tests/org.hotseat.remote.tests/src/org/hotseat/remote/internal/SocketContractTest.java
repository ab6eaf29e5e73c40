// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import java.nio.file.Path;
import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.HypervisorContract;
import org.junit.jupiter.api.io.TempDir;

/** The contract on simulated hosts behind agents, reached by real sockets. */
class SocketContractTest extends HypervisorContract {

    @TempDir
    Path folder;

    @Override
    protected ContractWorld world() throws Exception {
        return new AgentsWorld(folder);
    }
}
