// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreStatus;
import org.hotseat.cluster.store.StreamListener;
import org.hotseat.cluster.store.Transaction;

/**
 * The store on etcd. A member that does not answer within the limit of a try is left for the next one, so a dead or
 * stopped member costs that time once. Thread-safe; has its own workers, {@code store-http} and {@code store-stream}.
 */
public final class EtcdStore implements ClusterStore {

    private static final int HTTP_THREADS = 4;
    private static final Duration GRACE = Duration.ofMillis(200); // for the work to tell its own reason

    private final ExecutorService pool;
    private final ExecutorService streamWorker;
    private final ScheduledExecutorService timer;
    private final Gateway gateway;
    private final Failover failover;
    private final TxnForm form;
    private final Reader reader;
    private final Committer committer;
    private final StreamTools tools;
    private final Set<WatchStream> streams = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Makes a client; connects at the first question.
     *
     * @param settings whom to ask
     * @param workers give the threads and the timer
     */
    public EtcdStore(EtcdSettings settings, Workers workers) {
        pool = workers.pool("store-http", HTTP_THREADS);
        streamWorker = workers.pool("store-stream", 1);
        timer = workers.timer();
        gateway = new Gateway(settings, pool);
        failover = new Failover(gateway, settings, timer);
        form = new TxnForm(settings.token());
        reader = new Reader(failover, form);
        committer = new Committer(failover, form, reader);
        tools = new StreamTools(gateway, failover, form, this::onStreamWorker, timer, settings.silenceLimit());
    }

    /**
     * Asks other members from now on, after the group has changed. Questions and streams under way go on.
     *
     * @param endpoints at least one, the preferred one first
     */
    public void reach(List<URI> endpoints) {
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("no endpoint");
        }
        failover.reach(endpoints);
    }

    private void onStreamWorker(Runnable task) {
        try {
            streamWorker.execute(task);
        } catch (RejectedExecutionException ended) {
            if (!closed) {
                throw ended;
            }
        }
    }

    /**
     * What is done to the members rather than to what they hold.
     *
     * @return lives as long as this store
     */
    public EtcdMembers members() {
        return new EtcdMembers(gateway, failover, form);
    }

    @Override
    public CompletionStage<Outcome> commit(Transaction transaction, Deadline deadline) {
        return decide(() -> committer.commit(transaction, deadline), deadline);
    }

    @Override
    public CompletionStage<Outcome> resolve(ClientId client, long sequence, Deadline deadline) {
        return decide(() -> committer.resolve(client, sequence, deadline), deadline);
    }

    private CompletionStage<Outcome> decide(Supplier<CompletableFuture<Outcome>> work, Deadline deadline) {
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        return bounded(answer, work, deadline, failure -> answer.complete(new Unknown(failure)));
    }

    @Override
    public CompletionStage<Snapshot> read(KeyRange range, Deadline deadline) {
        CompletableFuture<Snapshot> answer = new CompletableFuture<>();
        return bounded(answer, () -> reader.read(range, deadline), deadline,
                failure -> answer.completeExceptionally(new FailureException(failure)));
    }

    @Override
    public CompletionStage<StoreStatus> status(Deadline deadline) {
        CompletableFuture<StoreStatus> answer = new CompletableFuture<>();
        return bounded(answer, () -> new StatusAsker(gateway, failover).ask(deadline), deadline,
                failure -> answer.completeExceptionally(new FailureException(failure)));
    }

    /** Hands on the work's end, but not much later than the deadline or the end of this store. */
    private <T> CompletionStage<T> bounded(CompletableFuture<T> answer, Supplier<CompletableFuture<T>> work,
            Deadline deadline, Consumer<Failure> giveUp) {
        if (closed) {
            answer.completeExceptionally(new FailureException(closedFailure()));
            return answer;
        }
        Runnable atEnd = () -> giveUp.accept(closedFailure());
        waiting.add(atEnd);
        var late = timer.schedule(() -> pool.execute(() -> giveUp.accept(new Failure(FailureCode.TIMEOUT,
                Messages.noAnswer))), deadline.left().plus(GRACE).toNanos(), TimeUnit.NANOSECONDS);
        answer.whenComplete((given, failed) -> {
            waiting.remove(atEnd);
            late.cancel(false);
        });
        work.get().whenComplete((given, failed) -> {
            if (failed == null) {
                answer.complete(given);
            } else {
                answer.completeExceptionally(failed);
            }
        });
        return answer;
    }

    @Override
    public Subscription watch(KeyRange range, long from, StreamListener listener) {
        if (from < 1) {
            throw new IllegalArgumentException("revision: " + from);
        }
        if (closed) {
            throw new IllegalStateException("closed");
        }
        WatchStream stream = new WatchStream(tools, range, from, listener);
        streams.add(stream);
        return () -> {
            streams.remove(stream);
            stream.close();
        };
    }

    @Override
    public void close() {
        closed = true;
        streams.forEach(WatchStream::close);
        waiting.forEach(Runnable::run);
        gateway.close();
        streamWorker.shutdown();
        pool.shutdown();
    }

    /** The members that change streams follow now, for tests. */
    List<URI> followed() {
        return streams.stream().map(WatchStream::at).filter(Objects::nonNull).map(URI.class::cast).toList();
    }

    private static Failure closedFailure() {
        return new Failure(FailureCode.UNREACHABLE, Messages.closed);
    }
}
