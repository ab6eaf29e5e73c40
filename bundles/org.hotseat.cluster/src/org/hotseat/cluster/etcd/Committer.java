// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongFunction;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.etcd.Trouble.Kind;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Conflict;
import org.hotseat.cluster.store.Damaged;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.Item;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.Outcome.Passed;
import org.hotseat.cluster.store.Outcome.Refused;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.SequenceMark;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;

import com.google.gson.JsonObject;

/** Decides transactions, as {@link TxnForm} draws it, and ends doubt about them. Thread-safe, never blocks. */
final class Committer {

    static final String TXN = "/v3/kv/txn";
    private static final int KEPT_LANES = 1000;

    private final Failover failover;
    private final TxnForm form;
    private final Reader reader;
    private final Map<ClientId, Lane> lanes = new ConcurrentHashMap<>();

    Committer(Failover failover, TxnForm form, Reader reader) {
        this.failover = failover;
        this.form = form;
        this.reader = reader;
    }

    /** What is asked, given the mark's version, and what an answer means whose mark was still that. */
    private record Work(StoreKey mark, long sequence, List<Compare> compares, Deadline deadline,
            LongFunction<JsonObject> question, Function<JsonObject, Outcome> done) {
    }

    CompletableFuture<Outcome> commit(Transaction transaction, Deadline deadline) {
        Lane lane = lane(transaction.client());
        return run(lane, new Work(StoreKey.sequenceOf(transaction.client()), transaction.sequence(),
                transaction.compares(), deadline, guard -> form.commit(transaction, guard),
                answer -> decided(transaction, answer)));
    }

    CompletableFuture<Outcome> resolve(ClientId client, long sequence, Deadline deadline) {
        StoreKey mark = StoreKey.sequenceOf(client);
        return run(lane(client), new Work(mark, sequence, List.of(), deadline,
                guard -> form.close(mark, sequence, guard), answer -> new Passed(sequence)));
    }

    private Lane lane(ClientId client) {
        if (lanes.size() > KEPT_LANES) {
            lanes.values().removeIf(Lane::isIdle);
        }
        return lanes.computeIfAbsent(client, any -> new Lane());
    }

    private CompletableFuture<Outcome> run(Lane lane, Work work) {
        return lane.next(() -> work.deadline().isOver()
                ? CompletableFuture.failedFuture(new FailureException(failover.late().failure()))
                : step(lane, work));
    }

    private CompletableFuture<Outcome> step(Lane lane, Work work) {
        JsonObject question = work.question().apply(lane.guard(work.sequence()));
        return failover.ask(TXN, question, work.deadline()).handle((answer, failed) -> {
            if (failed != null) {
                return ended((Trouble) failed);
            }
            if (Json.flag(answer, "succeeded")) {
                lane.seen(Json.revision(answer), work.sequence());
                return CompletableFuture.completedFuture(work.done().apply(answer));
            }
            return held(lane, work, answer);
        }).thenCompose(one -> one);
    }

    private static CompletableFuture<Outcome> ended(Trouble trouble) {
        return trouble.kind() == Kind.IN_DOUBT
                ? CompletableFuture.completedFuture(new Unknown(trouble.failure()))
                : CompletableFuture.failedFuture(new FailureException(trouble.failure(), trouble));
    }

    /** The guard did not hold: the sequence is decided already, or the mark has moved on and we ask anew. */
    private CompletableFuture<Outcome> held(Lane lane, Work work, JsonObject answer) {
        List<JsonObject> responses = Json.children(answer, "responses");
        if (responses.isEmpty() || !form.isOurs(responses)) {
            return CompletableFuture.failedFuture(new FailureException(FailureCode.WRONG_STATE, Messages.otherToken,
                    Messages.foreignRemedy));
        }
        List<Item> found = Reader.items(TxnForm.range(responses.getFirst()));
        if (found.isEmpty()) {
            lane.seen(0, 0);
            return step(lane, work);
        }
        Optional<SequenceMark> mark = found.getFirst() instanceof Entry entry ? SequenceMark.of(entry.value())
                : Optional.empty();
        if (mark.isEmpty()) {
            return CompletableFuture.failedFuture(new FailureException(unreadable(work, found.getFirst())));
        }
        lane.seen(found.getFirst().version(), mark.get().sequence());
        return mark.get().sequence() < work.sequence() ? step(lane, work)
                : known(work, mark.get(), found.getFirst().version());
    }

    private static Failure unreadable(Work work, Item found) {
        return found instanceof Damaged damaged ? damaged.failure()
                : new Failure(FailureCode.TOO_NEW, NLS.bind(Messages.markTooNew, work.mark()));
    }

    private CompletableFuture<Outcome> known(Work work, SequenceMark mark, long revision) {
        if (mark.sequence() > work.sequence()) {
            return CompletableFuture.completedFuture(new Passed(mark.sequence()));
        }
        return switch (mark.verdict()) {
            case COMMITTED -> CompletableFuture.completedFuture(new Committed(revision));
            case CLOSED -> CompletableFuture.completedFuture(new Passed(mark.sequence()));
            case REFUSED -> refusedEarlier(work, revision);
        };
    }

    /** What the compared keys were at that moment can be read as long as the moment is not forgotten. */
    private CompletableFuture<Outcome> refusedEarlier(Work work, long revision) {
        if (work.compares().isEmpty()) {
            return CompletableFuture.completedFuture(new Refused(revision, List.of()));
        }
        List<StoreKey> keys = work.compares().stream().map(Compare::key).toList();
        return reader.at(keys, revision, work.deadline()).handle((ranges, failed) -> new Refused(revision,
                failed == null ? conflicts(work.compares(), ranges) : List.of()));
    }

    private static Outcome decided(Transaction transaction, JsonObject answer) {
        JsonObject inner = Json.children(answer, "responses").stream().findFirst()
                .flatMap(one -> Json.child(one, "response_txn")).orElseGet(JsonObject::new);
        long revision = Json.revision(answer);
        if (Json.flag(inner, "succeeded")) {
            return new Committed(revision);
        }
        List<JsonObject> ranges = Json.children(inner, "responses").stream().skip(1).map(TxnForm::range).toList();
        return new Refused(revision, conflicts(transaction.compares(), ranges));
    }

    private static List<Conflict> conflicts(List<Compare> compares, List<JsonObject> ranges) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < Math.min(compares.size(), ranges.size()); i++) {
            Optional<Item> found = Reader.items(ranges.get(i)).stream().findFirst();
            if (found.map(Item::version).orElse(0L) != compares.get(i).version()) {
                conflicts.add(new Conflict(compares.get(i), found));
            }
        }
        return conflicts;
    }
}
