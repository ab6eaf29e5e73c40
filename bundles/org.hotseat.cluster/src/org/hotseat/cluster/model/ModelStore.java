// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreStatus;
import org.hotseat.cluster.store.StreamListener;
import org.hotseat.cluster.store.Transaction;

/** One client of a model. Thread-safe. */
final class ModelStore implements ClusterStore {

    private final ModelCluster cluster;
    private final Set<Consumer<Failure>> waiting = ConcurrentHashMap.newKeySet();
    private final Set<ModelStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ModelStore(ModelCluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public CompletionStage<Outcome> commit(Transaction transaction, Deadline deadline) {
        return write(() -> cluster.ledger().decide(transaction), deadline);
    }

    @Override
    public CompletionStage<Outcome> resolve(ClientId client, long sequence, Deadline deadline) {
        return write(() -> cluster.ledger().close(client, sequence), deadline);
    }

    private CompletionStage<Outcome> write(Supplier<Outcome> decision, Deadline deadline) {
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        if (closed) {
            answer.completeExceptionally(new FailureException(ended()));
            return answer;
        }
        ask(answer, () -> {
            Outcome outcome = decision.get();
            cluster.changed();
            return outcome;
        }, deadline, failure -> answer.complete(new Unknown(failure)));
        return answer;
    }

    @Override
    public CompletionStage<Snapshot> read(KeyRange range, Deadline deadline) {
        return look(() -> cluster.ledger().read(range), deadline);
    }

    @Override
    public CompletionStage<StoreStatus> status(Deadline deadline) {
        return look(cluster::status, deadline);
    }

    private <T> CompletionStage<T> look(Supplier<T> question, Deadline deadline) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        ask(answer, question, deadline, failure -> answer.completeExceptionally(new FailureException(failure)));
        return answer;
    }

    private <T> void ask(CompletableFuture<T> answer, Supplier<T> work, Deadline deadline, Consumer<Failure> fail) {
        waiting.add(fail);
        answer.whenComplete((given, failed) -> waiting.remove(fail));
        if (closed) {
            fail.accept(ended());
            return;
        }
        cluster.time().after(deadline.left(), () -> fail.accept(new Failure(FailureCode.TIMEOUT, Messages.late)));
        if (!cluster.faults().losesRequest()) {
            cluster.time().after(cluster.faults().request(), () -> {
                T given = work.get();
                if (!cluster.faults().losesAnswer()) {
                    cluster.time().after(cluster.faults().answer(), () -> answer.complete(given));
                }
            });
        }
    }

    @Override
    public Subscription watch(KeyRange range, long from, StreamListener listener) {
        if (from < 1) {
            throw new IllegalArgumentException("revision: " + from);
        }
        ModelStream stream = new ModelStream(cluster, range, from, listener);
        streams.add(stream);
        if (closed) {
            stream.close();
        } else {
            cluster.time().after(Duration.ZERO, stream::start);
        }
        return () -> {
            streams.remove(stream);
            stream.close();
        };
    }

    @Override
    public void close() {
        closed = true;
        streams.forEach(ModelStream::close);
        streams.clear();
        waiting.forEach(fail -> fail.accept(ended()));
    }

    private static Failure ended() {
        return new Failure(FailureCode.UNREACHABLE, Messages.closed);
    }
}
