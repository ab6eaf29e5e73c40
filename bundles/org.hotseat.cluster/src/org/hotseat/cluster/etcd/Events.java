// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.Item;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StreamEvent.Batch;

import com.google.gson.JsonObject;

/** Events of one line, gathered by revision. */
final class Events {

    private Events() {
    }

    /** Batches from a revision on, without what the store keeps for itself. */
    static List<Batch> batches(List<JsonObject> events, long from) {
        Map<Long, List<JsonObject>> revisions = new TreeMap<>();
        for (JsonObject event : events) {
            JsonObject pair = Json.child(event, "kv").orElseGet(JsonObject::new);
            revisions.computeIfAbsent(Json.number(pair, "mod_revision"), any -> new ArrayList<>()).add(event);
        }
        List<Batch> batches = new ArrayList<>();
        revisions.forEach((revision, those) -> {
            Batch batch = batch(revision, those);
            if (revision >= from && !(batch.written().isEmpty() && batch.deleted().isEmpty())) {
                batches.add(batch);
            }
        });
        return batches;
    }

    static long lastRevision(List<JsonObject> events) {
        return events.stream().mapToLong(event -> Json.child(event, "kv").map(pair -> Json.number(pair,
                "mod_revision")).orElse(0L)).max().orElse(0);
    }

    private static Batch batch(long revision, List<JsonObject> events) {
        List<Item> written = new ArrayList<>();
        List<StoreKey> deleted = new ArrayList<>();
        for (JsonObject event : events) {
            JsonObject pair = Json.child(event, "kv").orElseGet(JsonObject::new);
            if ("DELETE".equals(Json.text(event, "type"))) {
                deleted.add(new StoreKey(new String(Json.bytes(pair, "key"),
                        ISO_8859_1)));
            } else {
                Item item = Reader.item(pair);
                if (!(item instanceof Entry entry && entry.key().isReserved())) {
                    written.add(item);
                }
            }
        }
        deleted.removeIf(StoreKey::isReserved);
        return new Batch(revision, written, deleted);
    }
}
