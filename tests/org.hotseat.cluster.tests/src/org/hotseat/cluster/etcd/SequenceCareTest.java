// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Marks of clients that are long gone go; a client that lives loses nothing. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SequenceCareTest {

    private static final Duration SIX_DAYS = Duration.ofDays(6);

    @TempDir
    Path folder;

    private final AtomicLong time = new AtomicLong();
    private final MonotonicClock clock = new MonotonicClock() {
        @Override
        public long nanos() {
            return time.get();
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    };

    private static Outcome commit(ClusterStore store, String client, long sequence) throws FailureException {
        Deadline deadline = LocalGroup.deadline();
        return Answers.await(store.commit(new Transaction(new ClientId(client), sequence, List.of(), List.of(new Put(
                new StoreKey("x/" + client), new Value(1, Long.toString(sequence))))), deadline), deadline);
    }

    private static int look(SequenceCare care) throws FailureException {
        Deadline deadline = LocalGroup.deadline();
        return Answers.await(care.look(deadline), deadline);
    }

    @Test
    void onlyWhatWasSeenUnchangedForAWeekIsForgotten() throws Exception {
        try (LocalGroup group = LocalGroup.start(folder, 1); ThreadWorkers workers = new ThreadWorkers();
                EtcdStore store = group.store(); EtcdStore other = group.store();
                SequenceCare care = new SequenceCare(store.members(), () -> false, workers, clock)) {
            for (int i = 0; i < 30; i++) {
                assertInstanceOf(Outcome.Committed.class, commit(store, "gone-" + i, 1));
            }
            Outcome.Committed first = assertInstanceOf(Outcome.Committed.class, commit(store, "busy", 1));
            assertEquals(first, commit(other, "busy", 1));
            assertEquals(0, look(care));
            assertEquals(31, care.known());
            time.addAndGet(SIX_DAYS.toNanos());
            assertEquals(0, look(care));
            Outcome.Committed second = assertInstanceOf(Outcome.Committed.class, commit(store, "busy", 2));
            assertEquals(0, look(care));
            time.addAndGet(SIX_DAYS.toNanos());
            assertEquals(30, look(care));
            assertEquals(second, commit(other, "busy", 2));
            assertInstanceOf(Outcome.Passed.class, commit(other, "busy", 1));
            assertEquals(0, look(care));
            assertEquals(1, care.known());
            assertInstanceOf(Outcome.Committed.class, commit(store, "gone-3", 2));
            assertInstanceOf(Outcome.Committed.class, commit(other, "gone-4", 2));
            assertEquals(30, care.forgotten());
        }
    }
}
