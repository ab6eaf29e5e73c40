// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.Change.Delete;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Damaged;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.Outcome.Passed;
import org.hotseat.cluster.store.Outcome.Refused;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoreStatus;
import org.hotseat.cluster.store.StreamEvent.Alive;
import org.hotseat.cluster.store.StreamEvent.Batch;
import org.hotseat.cluster.store.StreamEvent.Resync;
import org.hotseat.cluster.store.StreamEvent.Silent;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every implementation of the port does. A subclass gives it a world. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class StoreContract {

    private static final ClientId ME = new ClientId("me");
    private static final StoreKey A = new StoreKey("vm/a/desired");
    private static final StoreKey B = new StoreKey("vm/b/desired");
    private static final StoreKey C = new StoreKey("host/c");

    private StoreWorld world;
    private ClusterStore store;
    private long sequence;

    protected abstract StoreWorld world() throws Exception;

    @BeforeEach
    void open() throws Exception {
        world = world();
        store = world.connect();
    }

    @AfterEach
    void shut() throws Exception {
        store.close();
        world.close();
    }

    private Deadline deadline() {
        return Deadline.in(world.patience());
    }

    private <T> T await(CompletionStage<T> stage) throws FailureException {
        return Answers.await(stage, deadline());
    }

    private static Value value(String text) {
        return new Value(1, '"' + text + '"');
    }

    private Transaction change(List<Compare> compares, Change... changes) {
        return new Transaction(ME, ++sequence, compares, List.of(changes));
    }

    private Outcome ask(Transaction transaction) throws FailureException {
        return await(store.commit(transaction, deadline()));
    }

    private long write(Change... changes) throws FailureException {
        return assertInstanceOf(Committed.class, ask(change(List.of(), changes))).revision();
    }

    private Snapshot read(KeyRange range) throws FailureException {
        return await(store.read(range, deadline()));
    }

    @Test
    void aWrittenKeyIsReadWithTheRevisionAsItsVersion() throws Exception {
        long revision = write(new Put(A, new Value(7, "{\"name\":\"机器 ü\"}")));
        Snapshot found = read(KeyRange.of(A));
        assertEquals(List.of(new Entry(A, new Value(7, "{\"name\":\"机器 ü\"}"), revision)), found.entries());
        assertTrue(found.revision() >= revision);
        assertEquals(List.of(), found.damaged());
    }

    @Test
    void aRangeHasItsKeysInOrderAndNothingOfTheStoreItself() throws Exception {
        write(new Put(B, value("b")), new Put(C, value("c")), new Put(A, value("a")));
        assertEquals(List.of(C, A, B), read(KeyRange.all()).entries().stream().map(Entry::key).toList());
        assertEquals(List.of(A, B), read(KeyRange.under(new StoreKey("vm"))).entries().stream().map(Entry::key)
                .toList());
        assertEquals(List.of(), read(KeyRange.under(new StoreKey("seat"))).entries());
    }

    @Test
    void manyKeysAreReadAtOneRevision() throws Exception {
        for (int part = 0; part < 45; part++) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < Transaction.MOST; i++) {
                changes.add(new Put(new StoreKey("many/" + (part * Transaction.MOST + i)), value("x")));
            }
            write(changes.toArray(Change[]::new));
        }
        assertEquals(45 * Transaction.MOST, read(KeyRange.under(new StoreKey("many"))).entries().size());
    }

    @Test
    void allChangesOfATransactionHaveOneRevision() throws Exception {
        write(new Put(A, value("old")));
        long revision = write(new Put(B, value("b")), new Delete(A));
        assertEquals(List.of(new Entry(B, value("b"), revision)), read(KeyRange.all()).entries());
    }

    @Test
    void aCompareThatDoesNotHoldChangesNothingAndIsNamed() throws Exception {
        long first = write(new Put(A, value("1")));
        long second = write(new Put(A, value("2")));
        Refused refused = assertInstanceOf(Refused.class, ask(change(
                List.of(Compare.absent(B), new Compare(A, first)), new Put(A, value("3")), new Put(B, value("3")))));
        assertEquals(1, refused.conflicts().size());
        assertEquals(new Compare(A, first), refused.conflicts().getFirst().compare());
        assertEquals(Optional.of(new Entry(A, value("2"), second)), refused.conflicts().getFirst().found());
        assertEquals(List.of(new Entry(A, value("2"), second)), read(KeyRange.all()).entries());
    }

    @Test
    void aKeyThatShouldNotExistOrShouldIsAConflict() throws Exception {
        long revision = write(new Put(A, value("1")));
        Refused there = assertInstanceOf(Refused.class, ask(change(List.of(Compare.absent(A)), new Delete(A))));
        assertEquals(Optional.of(new Entry(A, value("1"), revision)), there.conflicts().getFirst().found());
        Refused gone = assertInstanceOf(Refused.class, ask(change(List.of(new Compare(B, 2)), new Delete(A))));
        assertEquals(Optional.empty(), gone.conflicts().getFirst().found());
    }

    @Test
    void theSameTransactionAgainIsDoneOnceAndAnsweredTheSame() throws Exception {
        Transaction once = change(List.of(Compare.absent(A)), new Put(A, value("1")));
        Outcome first = ask(once);
        assertInstanceOf(Committed.class, first);
        assertEquals(first, ask(once));
        Transaction refused = change(List.of(Compare.absent(A)), new Put(B, value("1")));
        Outcome no = ask(refused);
        try (ClusterStore other = world.connect()) {
            await(other.commit(new Transaction(new ClientId("other"), 1, List.of(), List.of(new Delete(A))),
                    deadline()));
        }
        assertEquals(no, ask(refused));
        assertEquals(List.of(), read(KeyRange.all()).entries());
    }

    @Test
    void anOlderSequenceIsPassedAndDoesNothing() throws Exception {
        Transaction old = change(List.of(), new Put(A, value("old")));
        write(new Put(B, value("new")));
        assertEquals(new Passed(2), ask(old));
        assertEquals(List.of(B), read(KeyRange.all()).entries().stream().map(Entry::key).toList());
    }

    @Test
    void aClosedSequenceCanNeverBeDone() throws Exception {
        write(new Put(A, value("1")));
        Transaction lost = change(List.of(), new Put(A, value("2")));
        assertEquals(new Passed(2), await(store.resolve(ME, lost.sequence(), deadline())));
        assertEquals(new Passed(2), ask(lost));
        assertEquals(value("1"), read(KeyRange.of(A)).entries().getFirst().value());
    }

    @Test
    void resolvingTellsWhatBecameOfADecidedSequence() throws Exception {
        long revision = write(new Put(A, value("1")));
        try (ClusterStore other = world.connect()) {
            assertEquals(new Committed(revision), await(other.resolve(ME, 1, deadline())));
        }
        ask(change(List.of(Compare.absent(A)), new Delete(A)));
        assertInstanceOf(Refused.class, await(store.resolve(ME, 2, deadline())));
    }

    @Test
    void whatOneClientGivesAtOnceIsDoneInThatOrder() throws Exception {
        List<CompletionStage<Outcome>> asked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            asked.add(store.commit(change(List.of(), new Put(A, value("" + i))), deadline()));
        }
        long last = 0;
        for (CompletionStage<Outcome> one : asked) {
            long revision = assertInstanceOf(Committed.class, await(one)).revision();
            assertTrue(revision > last);
            last = revision;
        }
        assertEquals(List.of(new Entry(A, value("49"), last)), read(KeyRange.of(A)).entries());
    }

    @Test
    void withoutAMajorityAChangeIsUnknownAndLaterResolved() throws Exception {
        write(new Put(A, value("1")));
        world.stop(true);
        Transaction doubtful = change(List.of(), new Put(A, value("2")));
        Deadline soon = Deadline.in(Duration.ofSeconds(1));
        assertInstanceOf(Unknown.class, await(store.commit(doubtful, soon)));
        FailureException late = assertThrows(FailureException.class, () -> await(store.read(KeyRange.all(),
                Deadline.in(Duration.ofSeconds(1)))));
        assertTrue(Set.of(FailureCode.TIMEOUT, FailureCode.UNREACHABLE).contains(late.code()), late.getMessage());
        world.stop(false);
        Outcome outcome = await(store.resolve(ME, doubtful.sequence(), deadline()));
        String now = read(KeyRange.of(A)).entries().getFirst().value().json();
        assertEquals(outcome instanceof Committed ? "\"2\"" : "\"1\"", now, "after " + outcome);
        assertEquals(outcome, ask(doubtful));
        assertEquals(now, read(KeyRange.of(A)).entries().getFirst().value().json());
    }

    @Test
    void aStreamTellsOldAndNewChangesOnceAndInOrder() throws Exception {
        long first = write(new Put(A, value("1")), new Put(C, value("1")));
        Ear ear = new Ear();
        store.watch(KeyRange.under(new StoreKey("vm")), first, ear);
        ear.await(world.patience(), "what was before", heard -> !ear.batches().isEmpty());
        write(new Put(C, value("2")));
        long second = write(new Put(B, value("2")), new Delete(A));
        ear.await(world.patience(), "the second change", heard -> ear.batches().size() == 2);
        assertEquals(new Batch(first, List.of(new Entry(A, value("1"), first)), List.of()), ear.batches().get(0));
        assertEquals(new Batch(second, List.of(new Entry(B, value("2"), second)), List.of(A)), ear.batches().get(1));
    }

    @Test
    void aStreamThatIsQuietGivesASignOfLife() throws Exception {
        Ear ear = new Ear();
        long revision = write(new Put(A, value("1")));
        store.watch(KeyRange.under(new StoreKey("seat")), revision + 1, ear);
        ear.await(world.patience(), "signs of life", heard -> heard.stream().filter(Alive.class::isInstance)
                .count() > 2);
        assertEquals(List.of(), ear.batches());
    }

    @Test
    void aRefusalAndTheStoresOwnKeysAreNoChanges() throws Exception {
        long revision = write(new Put(A, value("1")));
        Ear ear = new Ear();
        store.watch(KeyRange.all(), revision + 1, ear);
        ask(change(List.of(Compare.absent(A)), new Put(B, value("no"))));
        await(store.resolve(ME, ++sequence, deadline()));
        long last = write(new Put(A, value("2")));
        ear.await(world.patience(), "the change", heard -> !ear.batches().isEmpty());
        assertEquals(List.of(new Batch(last, List.of(new Entry(A, value("2"), last)), List.of())), ear.batches());
    }

    @Test
    void aStreamGoesOnWithoutAGapAfterTheStoreStood() throws Exception {
        long first = write(new Put(A, value("0")));
        Ear ear = new Ear();
        store.watch(KeyRange.all(), first, ear);
        ear.await(world.patience(), "the first change", heard -> !ear.batches().isEmpty());
        world.stop(true);
        ear.await(world.patience(), "silence", heard -> heard.stream().anyMatch(Silent.class::isInstance));
        world.stop(false);
        for (int i = 1; i <= 10; i++) {
            write(new Put(A, value("" + i)));
        }
        ear.await(world.patience(), "all changes", heard -> ear.batches().size() >= 11);
        List<String> told = ear.batches().stream().map(batch -> ((Entry) batch.written().getFirst()).value().json())
                .toList();
        assertEquals(List.of("\"0\"", "\"1\"", "\"2\"", "\"3\"", "\"4\"", "\"5\"", "\"6\"", "\"7\"", "\"8\"",
                "\"9\"", "\"10\""), told);
    }

    @Test
    void aForgottenRevisionEndsTheStreamWithResync() throws Exception {
        long first = write(new Put(A, value("1")));
        write(new Put(A, value("2")));
        long deleted = write(new Delete(A));
        world.compact(deleted);
        for (long from : List.of(first, deleted)) {
            Ear ear = new Ear();
            store.watch(KeyRange.all(), from, ear);
            ear.await(world.patience(), "resync from " + from, heard -> !heard.isEmpty()
                    && heard.getLast() instanceof Resync);
            assertEquals(List.of(), ear.batches());
        }
        Ear ear = new Ear();
        store.watch(KeyRange.all(), deleted + 1, ear);
        long next = write(new Put(B, value("3")));
        ear.await(world.patience(), "the change after", heard -> !ear.batches().isEmpty());
        assertEquals(next, ear.batches().getFirst().revision());
    }

    @Test
    void aDamagedValueIsNeverShown() throws Exception {
        long revision = write(new Put(A, value("good")), new Put(B, value("good")));
        world.damage(A);
        Snapshot found = read(KeyRange.all());
        assertEquals(List.of(B), found.entries().stream().map(Entry::key).toList());
        assertEquals(1, found.damaged().size());
        Damaged damaged = found.damaged().getFirst();
        assertEquals(A.text(), damaged.key());
        assertEquals(FailureCode.DAMAGED, damaged.failure().code());
        assertTrue(!damaged.failure().remedy().isEmpty());
        Refused refused = assertInstanceOf(Refused.class, ask(change(List.of(Compare.absent(A)), new Delete(B))));
        assertInstanceOf(Damaged.class, refused.conflicts().getFirst().found().orElseThrow());
        assertTrue(damaged.version() >= revision);
    }

    @Test
    void theStatusNamesALeader() throws Exception {
        long revision = write(new Put(A, value("1")));
        LocalGroup.until("a leader and all members", () -> {
            StoreStatus status = await(store.status(deadline()));
            return status.leader().isPresent() && status.revision() >= revision
                    && status.members().stream().allMatch(member -> member.state().isPresent());
        });
    }

    @Test
    void aClosedStreamAndAClosedStoreTellNothing() throws Exception {
        Ear ear = new Ear();
        Ear other = new Ear();
        var stream = store.watch(KeyRange.all(), 1, ear);
        store.watch(KeyRange.all(), 1, other);
        other.await(world.patience(), "life", heard -> !heard.isEmpty());
        stream.close();
        stream.close();
        store.close();
        store.close();
        FailureException ended = assertThrows(FailureException.class, () -> read(KeyRange.all()));
        assertEquals(FailureCode.UNREACHABLE, ended.code());
        assertTrue(other.heard().stream().noneMatch(Resync.class::isInstance));
    }
}
