// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.nio.file.Path;

import org.hotseat.cluster.contract.StoreContract;
import org.hotseat.cluster.contract.StoreWorld;
import org.junit.jupiter.api.io.TempDir;

/** The contract on etcd with three members. */
class ThreeMembersContractTest extends StoreContract {

    @TempDir
    Path folder;

    @Override
    protected StoreWorld world() throws Exception {
        return new EtcdWorld(folder, 3);
    }
}
