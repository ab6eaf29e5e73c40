// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.nio.file.Path;

import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.HypervisorContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The contract on real QEMU: two hosts of a lab of their own. */
@Tag("lab")
class QemuContractTest extends HypervisorContract {

    @TempDir
    static Path folder;

    private static final LibvirtDriver DRIVER = new LibvirtDriver();
    private static Lab lab;

    @BeforeAll
    static void makeLab() throws Exception {
        lab = Lab.up(folder);
    }

    @Override
    protected ContractWorld world() throws Exception {
        return new QemuWorld(DRIVER, lab);
    }

    @AfterAll
    static void removeLab() throws Exception {
        DRIVER.close();
        if (lab != null) {
            lab.close();
        }
    }
}
