// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.nio.file.Path;

import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.contract.StoreWorld;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.StoreKey;

/** A new group of members for each test. */
final class EtcdWorld implements StoreWorld {

    private final LocalGroup group;

    EtcdWorld(Path folder, int members) throws Exception {
        group = LocalGroup.start(folder, members);
    }

    @Override
    public ClusterStore connect() {
        return group.store();
    }

    @Override
    public void compact(long revision) throws Exception {
        try (EtcdStore store = group.store()) {
            Answers.await(store.members().compact(revision, LocalGroup.deadline()), LocalGroup.deadline());
        }
    }

    @Override
    public void damage(StoreKey key) throws Exception {
        group.raw(key.text(), new byte[] { 1, 2, 3, 4, 5, '"', 'x', '"' });
    }

    @Override
    public void stop(boolean stop) throws Exception {
        for (int i = 0; i <= group.size() / 2; i++) {
            group.signal(i, stop ? "STOP" : "CONT");
        }
    }

    @Override
    public void close() throws Exception {
        group.close();
    }
}
