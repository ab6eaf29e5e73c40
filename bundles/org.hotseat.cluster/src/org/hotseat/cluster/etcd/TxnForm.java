// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.util.List;
import java.util.Optional;

import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.SequenceMark;
import org.hotseat.cluster.store.SequenceMark.Verdict;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoredForm;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Transactions as the gateway wants them. The outer one is held back by the client's sequence mark: it must be the one
 * that was last seen, and each decision, also a refusal, replaces it. So a request that comes late can never be done.
 *
 * <pre>
 *  if mark unchanged (and token ours)
 *  then if compares hold then changes, mark COMMITTED
 *       else mark REFUSED, read the compared keys
 *  else read the mark (and the token)
 * </pre>
 */
final class TxnForm {

    private static final int SCHEMA = 1;

    private final Optional<String> token;

    TxnForm(Optional<String> token) {
        this.token = token;
    }

    JsonObject commit(Transaction transaction, long guard) {
        JsonArray compares = new JsonArray();
        JsonArray changes = new JsonArray();
        JsonArray refusal = new JsonArray();
        refusal.add(mark(transaction, Verdict.REFUSED));
        for (Compare compare : transaction.compares()) {
            compares.add(unchanged(compare.key(), compare.version()));
            refusal.add(Json.object("request_range", Json.range(compare.key())));
        }
        changes.add(mark(transaction, Verdict.COMMITTED));
        transaction.changes().forEach(change -> changes.add(change(change)));
        JsonObject inner = new JsonObject();
        inner.add("compare", compares);
        inner.add("success", changes);
        inner.add("failure", refusal);
        JsonArray then = new JsonArray();
        then.add(Json.object("request_txn", inner));
        return guarded(StoreKey.sequenceOf(transaction.client()), guard, then);
    }

    JsonObject close(StoreKey mark, long sequence, long guard) {
        JsonArray then = new JsonArray();
        then.add(put(mark, new SequenceMark(sequence, Verdict.CLOSED).value()));
        return guarded(mark, guard, then);
    }

    /** Deletes a mark that is still the one that was seen. */
    JsonObject forget(StoreKey mark, long version) {
        JsonArray then = new JsonArray();
        then.add(Json.object("request_delete_range", Json.range(mark)));
        return guarded(mark, version, then);
    }

    private JsonObject guarded(StoreKey mark, long guard, JsonArray then) {
        JsonArray compares = new JsonArray();
        compares.add(unchanged(mark, guard));
        JsonArray otherwise = new JsonArray();
        otherwise.add(Json.object("request_range", Json.range(mark)));
        token.ifPresent(ours -> {
            JsonObject compare = Json.range(StoreKey.token());
            compare.addProperty("target", "VALUE");
            compare.addProperty("result", "EQUAL");
            compare.addProperty("value", Json.base64(tokenBytes(ours)));
            compares.add(compare);
            otherwise.add(Json.object("request_range", Json.range(StoreKey.token())));
        });
        return txn(compares, then, otherwise);
    }

    /** Reads keys, and the token at the same moment. */
    JsonObject read(List<JsonObject> ranges) {
        JsonArray then = new JsonArray();
        ranges.forEach(range -> then.add(Json.object("request_range", range)));
        token.ifPresent(ours -> then.add(Json.object("request_range", Json.range(StoreKey.token()))));
        return txn(new JsonArray(), then, new JsonArray());
    }

    /** Writes the token into a store that has none, and reads it. */
    static JsonObject found(String token) {
        JsonArray compares = new JsonArray();
        compares.add(unchanged(StoreKey.token(), 0));
        JsonArray then = new JsonArray();
        JsonObject put = Json.range(StoreKey.token());
        put.addProperty("value", Json.base64(tokenBytes(token)));
        then.add(Json.object("request_put", put));
        JsonArray otherwise = new JsonArray();
        otherwise.add(Json.object("request_range", Json.range(StoreKey.token())));
        return txn(compares, then, otherwise);
    }

    /** Whether the last range of an answer shows our token; true when we have none to compare with. */
    boolean isOurs(List<JsonObject> responses) {
        if (token.isEmpty()) {
            return true;
        }
        return !responses.isEmpty() && token.filter(ours -> holds(responses.getLast(), ours)).isPresent();
    }

    static boolean holds(JsonObject response, String token) {
        List<JsonObject> found = Json.children(range(response), "kvs");
        return found.size() == 1 && Json.text(found.getFirst(), "value").equals(Json.base64(tokenBytes(token)));
    }

    /** What the first range of an answer says of the store's history, to be compared only. */
    static String history(JsonObject answer) {
        return Json.children(answer, "responses").stream().findFirst().map(TxnForm::range)
                .map(range -> Json.children(range, "kvs").toString()).orElse("");
    }

    private static byte[] tokenBytes(String token) {
        return StoredForm.encode(StoreKey.token(), new Value(SCHEMA, '"' + token + '"'));
    }

    private static JsonObject txn(JsonArray compares, JsonArray then, JsonArray otherwise) {
        JsonObject txn = new JsonObject();
        txn.add("compare", compares);
        txn.add("success", then);
        txn.add("failure", otherwise);
        return txn;
    }

    private static JsonObject unchanged(StoreKey key, long version) {
        JsonObject compare = Json.range(key);
        compare.addProperty("target", "MOD");
        compare.addProperty("result", "EQUAL");
        compare.addProperty("mod_revision", Long.toString(version));
        return compare;
    }

    private static JsonObject change(Change change) {
        return switch (change) {
            case Change.Put put -> put(put.key(), put.value());
            case Change.Delete gone -> Json.object("request_delete_range", Json.range(gone.key()));
        };
    }

    private static JsonObject mark(Transaction transaction, Verdict verdict) {
        return put(StoreKey.sequenceOf(transaction.client()),
                new SequenceMark(transaction.sequence(), verdict).value());
    }

    private static JsonObject put(StoreKey key, Value value) {
        JsonObject put = Json.range(key);
        put.addProperty("value", Json.base64(StoredForm.encode(key, value)));
        return Json.object("request_put", put);
    }

    /** The range of an answer's response. */
    static JsonObject range(JsonObject response) {
        return Json.child(response, "response_range").orElseGet(JsonObject::new);
    }
}
