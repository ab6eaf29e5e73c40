// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Damaged;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.Item;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StreamEvent;
import org.hotseat.state.Raw;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.Unreadable;

/**
 * Everything that the store holds, a moment later. Reads all of it once and then follows the change stream; when the
 * stream cannot go on it reads anew. Thread-safe; what it does, it does on one thread of its own.
 */
public final class Mirror implements AutoCloseable {

    /** How many changed keys are remembered for those who follow. */
    public static final int REMEMBERED = 50_000;

    private static final Logger LOG = System.getLogger(Mirror.class.getName());
    private static final Duration READ = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private record Waiter(long revision, CompletableFuture<StateView> answer) {
    }

    private final ClusterStore store;
    private final Workers workers;
    private final ExecutorService thread;
    private final Ring ring;
    private final StateMap state = new StateMap();
    private final List<Follower> followers = new ArrayList<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private volatile StateView published = new StateMap();
    private volatile Optional<Failure> trouble = Optional.empty();
    private Subscription stream = () -> { };
    private long reading;
    private boolean level;
    private volatile boolean closed;

    /**
     * A mirror that is empty until {@link #start()}.
     *
     * @param store what to mirror; stays open when the mirror ends
     * @param workers give its thread and the timer
     */
    public Mirror(ClusterStore store, Workers workers) {
        this(store, workers, REMEMBERED);
    }

    Mirror(ClusterStore store, Workers workers, int remembered) {
        this.store = store;
        this.workers = workers;
        this.thread = workers.pool("mirror", 1);
        this.ring = new Ring(remembered);
    }

    /** Begins to read. Returns at once; {@link #at} waits for it. */
    public void start() {
        run(this::read);
    }

    /**
     * The state at one revision, for any thread; it never changes, so ask again for a newer one.
     *
     * @return revision 0 before the first reading
     */
    public StateView view() {
        return published;
    }

    /**
     * Why the mirror may be behind.
     *
     * @return empty while the store gives signs of life
     */
    public Optional<Failure> trouble() {
        return trouble;
    }

    /**
     * Waits for a revision.
     *
     * @param revision that the view must have reached; 1 for any
     * @param deadline after which it fails with TIMEOUT
     * @return a view; fails with UNREACHABLE when the mirror ends
     */
    public CompletionStage<StateView> at(long revision, Deadline deadline) {
        CompletableFuture<StateView> answer = new CompletableFuture<>();
        StateView now = published;
        if (now.revision() >= Math.max(1, revision)) {
            answer.complete(now);
            return answer;
        }
        run(() -> {
            waiters.add(new Waiter(Math.max(1, revision), answer));
            serveWaiters();
        });
        if (closed) {
            answer.completeExceptionally(new FailureException(ended()));
        }
        after(deadline.left(), () -> answer.completeExceptionally(new FailureException(FailureCode.TIMEOUT,
                Messages.late, Messages.lateRemedy)));
        return answer;
    }

    /**
     * Hears every change from a revision on; if they are not remembered any more, a reset comes first. Who knows more
     * than this mirror, because it followed another one before, is told what is new to it.
     *
     * @param from the first revision to be told; 0 for a reset first
     * @param listener called on the mirror's thread
     * @return ends it; a word that is under way may still come
     */
    public Subscription follow(long from, MirrorListener listener) {
        Follower follower = new Follower(listener, from);
        run(() -> {
            followers.add(follower);
            if (level) {
                follower.begin(published, ring);
            }
        });
        return () -> {
            follower.end();
            run(() -> followers.remove(follower));
        };
    }

    /**
     * What a revision changed.
     *
     * @param revision which
     * @return empty when it changed nothing, is not remembered any more or not reached yet
     */
    public Optional<MirrorChange> change(long revision) {
        return ring.at(revision);
    }

    private void read() {
        stream.close();
        long mine = ++reading;
        store.read(KeyRange.all(), Deadline.in(READ)).whenComplete((all, failed) -> run(() -> {
            if (mine == reading && failed != null) {
                tellTrouble(Answers.failure(failed).failure());
                later(this::read);
            } else if (mine == reading) {
                load(all);
            }
        }));
    }

    private void load(Snapshot all) {
        state.clear();
        all.entries().forEach(entry -> state.put(entry.key().text(), entry.value().schema(), entry.value().json(),
                entry.version()));
        all.damaged().forEach(bad -> state.damaged(bad.key(), bad.version(), bad.failure()));
        state.reached(all.revision());
        ring.begin(all.revision());
        boolean first = !level;
        level = true;
        publish();
        followers.removeIf(Follower::ended);
        List.copyOf(followers).forEach(one -> {
            if (first) {
                one.begin(published, ring);
            } else {
                one.reset(published);
            }
        });
        long mine = reading;
        stream = store.watch(KeyRange.all(), all.revision() + 1, event -> run(() -> {
            if (mine == reading) {
                accept(event);
            }
        }));
    }

    private void accept(StreamEvent event) {
        switch (event) {
            case StreamEvent.Batch batch -> {
                MirrorChange change = change(batch);
                change.apply(state);
                ring.add(change);
                publish();
                List.copyOf(followers).forEach(one -> one.changed(change));
            }
            case StreamEvent.Alive alive -> {
                state.reached(alive.revision());
                publish();
                List.copyOf(followers).forEach(one -> one.reached(published));
            }
            case StreamEvent.Silent silent -> tellTrouble(silent.failure());
            case StreamEvent.Resync resync -> {
                LOG.log(Level.WARNING, "the mirror reads everything anew: " + resync.failure().text());
                tellTrouble(resync.failure());
                reading++;
                later(this::read);
            }
        }
    }

    private static MirrorChange change(StreamEvent.Batch batch) {
        Map<String, Raw> written = new TreeMap<>();
        List<Unreadable> damaged = new ArrayList<>();
        for (Item item : batch.written()) {
            switch (item) {
                case Entry entry -> written.put(entry.key().text(), new Raw(entry.value().schema(),
                        entry.value().json(), entry.version()));
                case Damaged bad -> damaged.add(new Unreadable(bad.key(), bad.version(), bad.failure()));
            }
        }
        return new MirrorChange(batch.revision(), written, damaged,
                batch.deleted().stream().map(StoreKey::text).toList());
    }

    private void publish() {
        trouble = Optional.empty();
        published = state.snapshot();
        serveWaiters();
    }

    private void serveWaiters() {
        StateView now = published;
        waiters.removeIf(waiter -> waiter.answer().isDone()
                || now.revision() >= waiter.revision() && level && waiter.answer().complete(now));
    }

    private void tellTrouble(Failure failure) {
        trouble = Optional.of(failure);
        List.copyOf(followers).forEach(one -> one.trouble(failure));
    }

    private void later(Runnable task) {
        after(PAUSE, () -> run(task));
    }

    private void after(Duration delay, Runnable task) {
        try {
            workers.timer().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the process ends", ended);
        }
    }

    private void run(Runnable task) {
        try {
            thread.execute(() -> {
                if (!closed) {
                    task.run();
                }
            });
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the mirror has ended", ended);
        }
    }

    /** Ends following; nobody is told anything any more. What is under way on the mirror's thread may still end. */
    @Override
    public void close() {
        try {
            thread.execute(() -> {
                closed = true;
                reading++;
                stream.close();
                waiters.forEach(waiter -> waiter.answer().completeExceptionally(new FailureException(ended())));
                waiters.clear();
                followers.clear();
            });
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the mirror has ended before", ended);
        }
        thread.shutdown();
    }

    private static Failure ended() {
        return new Failure(FailureCode.UNREACHABLE, Messages.ended);
    }
}
