// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.time.Duration;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.StoreContract;
import org.hotseat.cluster.contract.StoreWorld;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.StoreKey;

/** The contract on the model in real time. */
class ModelContractTest extends StoreContract {

    @Override
    protected StoreWorld world() {
        return new World();
    }

    private static final class World implements StoreWorld {

        private final ThreadWorkers workers = new ThreadWorkers();
        private final ModelCluster cluster = new ModelCluster("model", new WorkersTime(workers));

        @Override
        public ClusterStore connect() {
            cluster.faults().delay(Duration.ofMillis(1), Duration.ofMillis(1));
            return cluster.connect();
        }

        @Override
        public void compact(long revision) {
            cluster.compact(revision);
        }

        @Override
        public void damage(StoreKey key) {
            cluster.damage(key);
        }

        @Override
        public void stop(boolean stop) {
            cluster.faults().stop(stop);
        }

        @Override
        public void close() {
            workers.close();
        }
    }
}
