// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Conflict;
import org.hotseat.cluster.store.Item;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.Outcome.Passed;
import org.hotseat.cluster.store.Outcome.Refused;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoredForm;
import org.hotseat.cluster.store.StreamEvent.Batch;
import org.hotseat.cluster.store.Transaction;

/** The state of a model: keys, what each revision did, and each client's last sequence. Owned by the model's time. */
final class Ledger {

    /** As many revisions are kept as the real engine is told to keep. */
    private static final int KEPT = 10_000;

    private record Slot(byte[] bytes, long version) {
    }

    private record Decided(long sequence, Outcome outcome) {
    }

    /** A slot is missing where a key was deleted. */
    private record Step(long revision, Map<StoreKey, Optional<Slot>> slots) {
    }

    private final TreeMap<StoreKey, Slot> slots = new TreeMap<>();
    private final Map<ClientId, Decided> clients = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private long revision = 1;
    private long compacted;

    long revision() {
        return revision;
    }

    boolean forgot(long wanted) {
        return wanted <= compacted;
    }

    void compact(long upTo) {
        compacted = Math.max(compacted, Math.min(upTo, revision));
        steps.removeIf(step -> step.revision() <= compacted);
    }

    Outcome decide(Transaction transaction) {
        Optional<Outcome> known = known(transaction.client(), transaction.sequence());
        if (known.isPresent()) {
            return known.get();
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (Compare compare : transaction.compares()) {
            @Nullable Slot slot = slots.get(compare.key());
            if (compare.version() != (slot == null ? 0 : slot.version())) {
                conflicts.add(new Conflict(compare, item(compare.key(), slot)));
            }
        }
        revision++;
        Outcome outcome = conflicts.isEmpty() ? new Committed(revision) : new Refused(revision, conflicts);
        steps.add(new Step(revision, conflicts.isEmpty() ? apply(transaction) : Map.of()));
        clients.put(transaction.client(), new Decided(transaction.sequence(), outcome));
        compact(revision - KEPT);
        return outcome;
    }

    private Map<StoreKey, Optional<Slot>> apply(Transaction transaction) {
        Map<StoreKey, Optional<Slot>> changed = new TreeMap<>();
        for (Change change : transaction.changes()) {
            switch (change) {
                case Change.Put put -> {
                    Slot slot = new Slot(StoredForm.encode(put.key(), put.value()), revision);
                    slots.put(put.key(), slot);
                    changed.put(put.key(), Optional.of(slot));
                }
                case Change.Delete gone -> {
                    if (slots.remove(gone.key()) != null) {
                        changed.put(gone.key(), Optional.empty());
                    }
                }
            }
        }
        return changed;
    }

    Outcome close(ClientId client, long sequence) {
        Optional<Outcome> known = known(client, sequence);
        if (known.isPresent()) {
            return known.get() instanceof Refused refused ? new Refused(refused.revision(), List.of()) : known.get();
        }
        revision++;
        Outcome outcome = new Passed(sequence);
        steps.add(new Step(revision, Map.of()));
        clients.put(client, new Decided(sequence, outcome));
        return outcome;
    }

    private Optional<Outcome> known(ClientId client, long sequence) {
        @Nullable Decided last = clients.get(client);
        if (last == null || last.sequence() < sequence) {
            return Optional.empty();
        }
        return Optional.of(last.sequence() == sequence ? last.outcome() : new Passed(last.sequence()));
    }

    Snapshot read(KeyRange range) {
        List<Item> items = new ArrayList<>();
        slots.forEach((key, slot) -> {
            if (range.contains(key)) {
                items.add(StoredForm.decode(key.bytes(), slot.version(), slot.bytes()));
            }
        });
        return Snapshot.of(revision, items);
    }

    /** What happened from a revision on, as far as it touches the range. */
    List<Batch> since(long from, KeyRange range) {
        List<Batch> batches = new ArrayList<>();
        for (Step step : steps) {
            if (step.revision() >= from) {
                List<Item> written = new ArrayList<>();
                List<StoreKey> deleted = new ArrayList<>();
                step.slots().forEach((key, slot) -> {
                    if (range.contains(key)) {
                        item(key, slot.orElse(null)).ifPresentOrElse(written::add, () -> deleted.add(key));
                    }
                });
                if (!written.isEmpty() || !deleted.isEmpty()) {
                    batches.add(new Batch(step.revision(), written, deleted));
                }
            }
        }
        return batches;
    }

    /** Turns a bit of a value around, as a dying disk does. */
    void damage(StoreKey key) {
        @Nullable Slot slot = slots.get(key);
        if (slot == null) {
            throw new IllegalArgumentException("no such key: " + key);
        }
        slot.bytes()[slot.bytes().length - 1] ^= 1;
    }

    private static Optional<Item> item(StoreKey key, @Nullable Slot slot) {
        return slot == null ? Optional.empty()
                : Optional.of(StoredForm.decode(key.bytes(), slot.version(), slot.bytes()));
    }
}
