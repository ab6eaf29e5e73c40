// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.Assertions;

/** A client that writes numbered keys as fast as it is answered, and resolves what is unknown. */
final class Numbered implements AutoCloseable {

    private static final ClientId ME = new ClientId("numbered");

    private final ClusterStore store;
    private final ExecutorService worker;
    private final Future<?> running;
    private final List<Integer> committed = new ArrayList<>();
    private final List<Integer> undone = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();
    private volatile boolean stop;

    Numbered(LocalGroup group) {
        this.store = group.store();
        this.worker = group.workers().pool("numbered", 1);
        this.running = worker.submit(this::write, Boolean.TRUE);
    }

    static StoreKey key(int number) {
        return new StoreKey("n/" + number);
    }

    private void write() {
        try {
            for (int number = 1; !stop; number++) {
                Outcome outcome = one(number);
                if (outcome instanceof Committed) {
                    committed.add(number);
                    count.incrementAndGet();
                } else {
                    undone.add(number);
                }
            }
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Outcome one(int number) throws Exception {
        Deadline soon = Deadline.in(Duration.ofMillis(900));
        Transaction write = new Transaction(ME, number, List.of(Compare.absent(key(number))),
                List.of(new Put(key(number), new Value(1, "" + number))));
        Outcome outcome = told(store.commit(write, soon), soon);
        while (outcome instanceof Unknown) {
            unknown.incrementAndGet();
            Deadline again = Deadline.in(Duration.ofSeconds(2));
            outcome = told(store.resolve(ME, number, again), again);
        }
        return outcome;
    }

    /** Whatever went wrong leaves doubt, also that this computer stood still. */
    private static Outcome told(CompletionStage<Outcome> answer, Deadline deadline) throws FailureException {
        try {
            return Answers.await(answer, deadline);
        } catch (FailureException failed) {
            if (failed.code() == FailureCode.CANCELLED) {
                throw failed;
            }
            return new Unknown(failed.failure());
        }
    }

    /** Waits until some more are acknowledged. */
    void more(int howMany) {
        int wanted = count.get() + howMany;
        LocalGroup.until(howMany + " more writes", () -> {
            if (running.isDone()) {
                running.get();
            }
            return count.get() >= wanted;
        });
    }

    int unknown() {
        return unknown.get();
    }

    /** Stops and gives all that were acknowledged; none of the others may exist. */
    List<Integer> end() throws Exception {
        stop = true;
        running.get(LocalGroup.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        for (int number : undone) {
            Assertions.assertFalse(committed.contains(number));
        }
        return committed;
    }

    @Override
    public void close() {
        stop = true;
        worker.shutdownNow();
        store.close();
    }
}
