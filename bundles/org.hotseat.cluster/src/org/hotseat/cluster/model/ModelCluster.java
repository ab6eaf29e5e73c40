// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hotseat.base.unit.DataSize;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoreMember;
import org.hotseat.cluster.store.StoreStatus;

/**
 * A store of one member that lies in memory and ends with it. Any number of clients connect; all of them see one order
 * of revisions. The same calls in the same time make the same revisions. Thread-safe: what it holds is touched on the
 * model's time only.
 */
public final class ModelCluster {

    private static final MemberId ID = new MemberId("1");

    private final ModelTime time;
    private final String name;
    private final ModelFaults faults = new ModelFaults();
    private final Ledger ledger = new Ledger();
    private final List<ModelStream> streams = new CopyOnWriteArrayList<>();

    /**
     * An empty store.
     *
     * @param name of its only member
     * @param time it lives by
     */
    public ModelCluster(String name, ModelTime time) {
        this.name = name;
        this.time = time;
    }

    /**
     * A client of its own.
     *
     * @return to be closed by the caller
     */
    public ClusterStore connect() {
        return new ModelStore(this);
    }

    /**
     * What shall go wrong.
     *
     * @return the faults, which may be changed at any time
     */
    public ModelFaults faults() {
        return faults;
    }

    /**
     * Forgets what happened long ago, as a real engine does by itself; streams that still want it are told to start
     * anew. Done when the model's time comes to it.
     *
     * @param revision up to which the single steps are forgotten
     */
    public void compact(long revision) {
        time.after(Duration.ZERO, () -> ledger.compact(revision));
    }

    /**
     * Damages a stored value. Done when the model's time comes to it.
     *
     * @param key which; must exist
     */
    public void damage(StoreKey key) {
        time.after(Duration.ZERO, () -> ledger.damage(key));
    }

    ModelTime time() {
        return time;
    }

    Ledger ledger() {
        return ledger;
    }

    void add(ModelStream stream) {
        streams.add(stream);
    }

    void remove(ModelStream stream) {
        streams.remove(stream);
    }

    /** Something was written. */
    void changed() {
        streams.forEach(ModelStream::hurry);
    }

    StoreStatus status() {
        StoreMember.State state = new StoreMember.State("model", true, 1, ledger.revision(), ledger.revision(),
                DataSize.ZERO, List.of());
        return new StoreStatus(name, Optional.of(ID), 1, ledger.revision(),
                List.of(new StoreMember(ID, name, List.of(), List.of(), false, Optional.of(state))));
    }
}
