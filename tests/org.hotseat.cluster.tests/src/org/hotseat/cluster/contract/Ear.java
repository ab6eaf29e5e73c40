// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.StreamEvent;
import org.hotseat.cluster.store.StreamEvent.Batch;
import org.hotseat.cluster.store.StreamListener;
import org.junit.jupiter.api.Assertions;

/** Keeps what a change stream told. */
public final class Ear implements StreamListener {

    private final List<StreamEvent> heard = new CopyOnWriteArrayList<>();

    @Override
    public void accept(StreamEvent event) {
        heard.add(event);
    }

    public List<StreamEvent> heard() {
        return List.copyOf(heard);
    }

    public List<Batch> batches() {
        List<Batch> batches = new ArrayList<>();
        for (StreamEvent event : heard) {
            if (event instanceof Batch batch) {
                batches.add(batch);
            }
        }
        return batches;
    }

    public void await(Duration limit, String what, Predicate<List<StreamEvent>> condition) {
        Deadline deadline = Deadline.in(limit);
        while (!condition.test(heard())) {
            if (deadline.isOver()) {
                Assertions.fail(what + " was not told within " + limit + "; heard " + heard);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
