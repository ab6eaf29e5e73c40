// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.Outcome.Passed;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.Test;

/** The model in a time that only the test moves. */
class ModelClusterTest {

    private static final ClientId ME = new ClientId("me");
    private static final StoreKey KEY = new StoreKey("a");

    private final Hand hand = new Hand();
    private final ModelCluster cluster = new ModelCluster("model", hand);
    private final ClusterStore store = cluster.connect();

    /** Tasks in the order of their moment. */
    private static final class Hand implements ModelTime, MonotonicClock {

        private record Due(long at, long number, Runnable task) {
        }

        private final PriorityQueue<Due> queue = new PriorityQueue<>((one, two) -> one.at() == two.at()
                ? Long.compare(one.number(), two.number()) : Long.compare(one.at(), two.at()));
        private long now;
        private long number;

        @Override
        public void after(Duration delay, Runnable task) {
            queue.add(new Due(now + delay.toNanos(), number++, task));
        }

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH.plusNanos(now);
        }

        void go(Duration span) {
            long end = now + span.toNanos();
            while (!queue.isEmpty() && queue.peek().at() <= end) {
                Due due = queue.poll();
                now = due.at();
                due.task().run();
            }
            now = end;
        }
    }

    private CompletableFuture<Outcome> put(long sequence, String text) {
        return store.commit(new Transaction(ME, sequence, List.of(), List.of(new Put(KEY, new Value(1, text)))),
                deadline()).toCompletableFuture();
    }

    private Deadline deadline() {
        return Deadline.in(Duration.ofMillis(500), hand);
    }

    @Test
    void nothingHappensBeforeItsTime() {
        cluster.faults().delay(Duration.ofMillis(30), Duration.ofMillis(20));
        CompletableFuture<Outcome> asked = put(1, "1");
        hand.go(Duration.ofMillis(49));
        assertFalse(asked.isDone());
        hand.go(Duration.ofMillis(1));
        assertEquals(new Committed(2), asked.join());
    }

    @Test
    void aLostRequestIsUnknownAndNeverDone() {
        cluster.faults().loseRequests(1);
        CompletableFuture<Outcome> asked = put(1, "1");
        hand.go(Duration.ofMillis(500));
        assertInstanceOf(Unknown.class, asked.join());
        CompletableFuture<Outcome> resolved = store.resolve(ME, 1, deadline()).toCompletableFuture();
        hand.go(Duration.ofMillis(1));
        assertEquals(new Passed(1), resolved.join());
    }

    @Test
    void aLostAnswerIsUnknownAndDone() {
        cluster.faults().loseAnswers(1);
        CompletableFuture<Outcome> asked = put(1, "1");
        hand.go(Duration.ofMillis(500));
        assertInstanceOf(Unknown.class, asked.join());
        CompletableFuture<Outcome> again = put(1, "1");
        hand.go(Duration.ofMillis(1));
        assertEquals(new Committed(2), again.join());
    }

    @Test
    void aRequestThatIsLateIsNotDoneOnceItsSequenceIsClosed() {
        cluster.faults().delay(Duration.ofSeconds(2), Duration.ZERO);
        CompletableFuture<Outcome> asked = put(1, "late");
        hand.go(Duration.ofMillis(600));
        assertInstanceOf(Unknown.class, asked.join());
        cluster.faults().delay(Duration.ZERO, Duration.ZERO);
        CompletableFuture<Outcome> resolved = store.resolve(ME, 1, deadline()).toCompletableFuture();
        hand.go(Duration.ofSeconds(5));
        assertEquals(new Passed(1), resolved.join());
        var read = store.read(KeyRange.all(), deadline()).toCompletableFuture();
        hand.go(Duration.ofMillis(1));
        assertEquals(List.of(), read.join().entries());
    }

    @Test
    void theSameCallsTellTheSameStory() {
        assertEquals(story(), story());
    }

    private static List<String> story() {
        Hand hand = new Hand();
        ModelCluster cluster = new ModelCluster("model", hand);
        List<String> told = new ArrayList<>();
        try (ClusterStore one = cluster.connect(); ClusterStore two = cluster.connect()) {
            one.watch(KeyRange.all(), 1, event -> told.add(hand.nanos() + " " + event));
            for (int i = 1; i < 20; i++) {
                cluster.faults().delay(Duration.ofMillis(i % 5), Duration.ofMillis(i % 3));
                Transaction put = new Transaction(new ClientId("c" + i % 2), i, List.of(),
                        List.of(new Put(KEY, new Value(1, "" + i))));
                (i % 2 == 0 ? one : two).commit(put, Deadline.in(Duration.ofSeconds(1), hand))
                        .thenAccept(outcome -> told.add(hand.nanos() + " " + outcome));
                hand.go(Duration.ofMillis(2));
            }
            hand.go(Duration.ofSeconds(2));
        }
        return told;
    }
}
