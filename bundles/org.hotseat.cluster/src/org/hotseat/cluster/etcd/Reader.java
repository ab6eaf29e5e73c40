// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.etcd.Trouble.Kind;
import org.hotseat.cluster.store.Item;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoredForm;

import com.google.gson.JsonObject;

/** Reads keys in pages of one revision. Thread-safe, never blocks. */
final class Reader {

    private static final int PAGE = 2000;

    private final Failover failover;
    private final TxnForm form;

    Reader(Failover failover, TxnForm form) {
        this.failover = failover;
        this.form = form;
    }

    CompletableFuture<Snapshot> read(KeyRange range, Deadline deadline) {
        return page(range, range, 0, new ArrayList<>(), deadline);
    }

    private CompletableFuture<Snapshot> page(KeyRange all, KeyRange rest, long revision, List<Item> items,
            Deadline deadline) {
        JsonObject question = form.read(List.of(paged(rest, revision)));
        return failover.ask(Committer.TXN, question, deadline).handle((answer, failed) -> {
            if (failed instanceof Trouble trouble) {
                return trouble.kind() == Kind.FORGOTTEN && !deadline.isOver() ? read(all, deadline)
                        : CompletableFuture.<Snapshot>failedFuture(new FailureException(trouble.failure(), trouble));
            }
            List<JsonObject> responses = Json.children(answer, "responses");
            if (responses.isEmpty() || !form.isOurs(responses)) {
                return CompletableFuture.<Snapshot>failedFuture(new FailureException(FailureCode.WRONG_STATE,
                        Messages.otherToken, Messages.foreignRemedy));
            }
            long at = revision == 0 ? Json.revision(answer) : revision;
            JsonObject found = TxnForm.range(responses.getFirst());
            items.addAll(items(found));
            return Json.flag(found, "more")
                    ? page(all, new KeyRange(lastKey(found) + '\0', all.end()), at, items, deadline)
                    : CompletableFuture.completedFuture(Snapshot.of(at, items));
        }).thenCompose(one -> one);
    }

    static JsonObject paged(KeyRange range, long revision) {
        JsonObject question = Json.range(range);
        question.addProperty("limit", Integer.toString(PAGE));
        question.addProperty("revision", Long.toString(revision));
        return question;
    }

    static String lastKey(JsonObject found) {
        return new String(Json.bytes(Json.children(found, "kvs").getLast(), "key"), ISO_8859_1);
    }

    /** Single keys as they were at a revision, each as the range of an answer. */
    CompletableFuture<List<JsonObject>> at(List<StoreKey> keys, long revision, Deadline deadline) {
        List<JsonObject> ranges = keys.stream().map(Json::range).toList();
        ranges.forEach(range -> range.addProperty("revision", Long.toString(revision)));
        return failover.ask(Committer.TXN, form.read(ranges), deadline).thenApply(answer -> Json
                .children(answer, "responses").stream().limit(keys.size()).map(TxnForm::range).toList());
    }

    static List<Item> items(JsonObject found) {
        return Json.children(found, "kvs").stream().map(Reader::item).toList();
    }

    static Item item(JsonObject pair) {
        return StoredForm.decode(Json.bytes(pair, "key"), Json.number(pair, "mod_revision"),
                Json.bytes(pair, "value"));
    }
}
