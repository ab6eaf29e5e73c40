// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

import org.hotseat.base.work.Subscription;
import org.hotseat.draft.ModelCluster;
import org.hotseat.draft.Sample;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** A console with its own copy of the state, which hears of changes when the test says so. */
final class Console implements LiveCluster, AutoCloseable {

    private final ModelCluster store;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private StateView heard;
    private boolean open = true;
    private int given;
    final ClusterDocument document;
    final LiveDocument live;

    Console(ModelCluster store, Cluster cluster) {
        this(store, cluster, Runnable::run);
    }

    Console(ModelCluster store, Cluster cluster, Executor worker) {
        this.store = store;
        heard = store.view();
        document = ClusterDocument.untitled(Sample.copy(cluster));
        live = new LiveDocument(document, this, tasks::add, worker);
        run();
    }

    Cluster cluster() {
        return document.cluster();
    }

    /** Hears of everything that the cluster holds by now, and does what comes of it. */
    void hear() {
        heard = store.view();
        listeners.forEach(Runnable::run);
        run();
    }

    void run() {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }

    /** Does only what is next; false when there is nothing. */
    boolean runOne() {
        if (tasks.isEmpty()) {
            return false;
        }
        tasks.poll().run();
        return true;
    }

    void open(boolean yes) {
        open = yes;
        listeners.forEach(Runnable::run);
        run();
    }

    int given() {
        return given;
    }

    @Override
    public StateView state() {
        return heard;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        given++;
        return CompletableFuture.completedFuture(store.give(command));
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        live.close();
        document.close();
    }
}
