// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.StoragePoolKind;

/** A pool is a folder that hosts can reach under the same path. */
final class StorageRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        for (StoragePool pool : cluster.getStoragePools()) {
            report.errorIf(!pool.getPath().startsWith("/"), pool, Literals.STORAGE_POOL__PATH, Messages.pathForm);
            report.errorIf(pool.getKind() != StoragePoolKind.DIR && pool.getServer().isBlank(), pool,
                    Literals.STORAGE_POOL__SERVER, Messages.serverMissing);
            report.warningIf(pool.getHosts().isEmpty(), pool, Literals.STORAGE_POOL__HOSTS, Messages.poolUnused);
        }
    }
}
