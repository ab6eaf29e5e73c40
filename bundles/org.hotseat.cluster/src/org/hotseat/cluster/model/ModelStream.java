// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StreamEvent;
import org.hotseat.cluster.store.StreamEvent.Alive;
import org.hotseat.cluster.store.StreamEvent.Batch;
import org.hotseat.cluster.store.StreamEvent.Resync;
import org.hotseat.cluster.store.StreamEvent.Silent;
import org.hotseat.cluster.store.StreamListener;

/** One change stream of a model. Owned by the model's time; only the end may come from any thread. */
final class ModelStream implements Subscription {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final ModelCluster cluster;
    private final KeyRange range;
    private final StreamListener listener;
    private long next;
    private boolean silent;
    private volatile boolean ended;

    ModelStream(ModelCluster cluster, KeyRange range, long from, StreamListener listener) {
        this.cluster = cluster;
        this.range = range;
        this.next = from;
        this.listener = listener;
    }

    void start() {
        if (!ended) {
            cluster.add(this);
            cluster.time().after(cluster.faults().answer(), this::beat);
        }
    }

    /** There is something new. */
    void hurry() {
        cluster.time().after(cluster.faults().answer(), this::tell);
    }

    private void beat() {
        if (!ended) {
            tell();
            cluster.time().after(BEAT, this::beat);
        }
    }

    private void tell() {
        if (ended) {
            return;
        }
        if (cluster.faults().stopped()) {
            if (!silent) {
                silent = true;
                listener.accept(new Silent(new Failure(FailureCode.UNREACHABLE, Messages.stopped)));
            }
            return;
        }
        silent = false;
        long now = cluster.ledger().revision();
        if (cluster.ledger().forgot(next)) {
            end(new Resync(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.forgotten, next),
                    Messages.forgottenRemedy)));
            return;
        }
        for (Batch batch : cluster.ledger().since(next, range)) {
            next = batch.revision() + 1;
            listener.accept(batch);
        }
        next = Math.max(next, now + 1);
        listener.accept(new Alive(next - 1));
    }

    private void end(StreamEvent last) {
        close();
        listener.accept(last);
    }

    @Override
    public void close() {
        ended = true;
        cluster.remove(this);
    }
}
