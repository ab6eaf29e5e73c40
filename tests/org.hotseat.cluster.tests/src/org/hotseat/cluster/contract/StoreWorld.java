// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.contract;

import java.time.Duration;

import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.StoreKey;

/** What an implementation brings to its contract test. Made anew for every test and closed after it. */
public interface StoreWorld extends AutoCloseable {

    /** A client of its own of the one store; closed by the test. */
    ClusterStore connect() throws Exception;

    /** Forgets the steps up to a revision. */
    void compact(long revision) throws Exception;

    /** Damages what lies under a key, so that the bytes differ from what was written. */
    void damage(StoreKey key) throws Exception;

    /** Stops the store for a while, as without a majority, or lets it go on. */
    void stop(boolean stop) throws Exception;

    /** How long an act of one step may take on a busy computer. */
    default Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    void close() throws Exception;
}
