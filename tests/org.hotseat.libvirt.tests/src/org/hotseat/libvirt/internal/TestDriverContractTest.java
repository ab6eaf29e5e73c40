// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.nio.file.Path;

import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.HypervisorContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on libvirt's test driver: everything but figures, devices and moves. */
class TestDriverContractTest extends HypervisorContract {

    private static final LibvirtDriver DRIVER = new LibvirtDriver();

    @TempDir
    Path folder;

    @Override
    protected ContractWorld world() throws Exception {
        return new TestDriverWorld(DRIVER, folder);
    }

    @AfterAll
    static void endThreads() {
        DRIVER.close();
    }
}
