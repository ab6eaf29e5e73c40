// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.time.Instant;
import java.util.function.Supplier;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.observed.history.store.HistoryStore;
import org.hotseat.observed.inventory.store.InventoryStore;

/** Copies the present figures into the history, once a cycle. Confined to the worker that runs it. */
final class Recorder implements Runnable {

    private final Supplier<ClusterSnapshot> cluster;
    private final InventoryStore inventory;
    private final HistoryStore history;
    private final MonotonicClock clock;
    private final float[] row = new float[4];

    Recorder(Supplier<ClusterSnapshot> cluster, InventoryStore inventory, HistoryStore history,
            MonotonicClock clock) {
        this.cluster = cluster;
        this.inventory = inventory;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.wall();
        for (HostSpec host : cluster.get().hosts()) {
            inventory.read(host.id(), (subject, cpu, memory, disk, net) -> {
                row[0] = (float) cpu;
                row[1] = (float) memory;
                row[2] = (float) disk;
                row[3] = (float) net;
                history.add(now, subject, row);
            });
        }
    }
}
