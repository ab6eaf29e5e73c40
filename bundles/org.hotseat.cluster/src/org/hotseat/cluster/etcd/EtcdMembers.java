// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoreMember;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What is done to the members of a store: one change at a time, and only while all voters are connected for some
 * seconds, as the engine itself demands; until then it is asked again, and WRONG_STATE when the deadline is over. Give
 * it ten seconds and more. Methods return at once and end by the deadline; an act that is asked for
 * again after a time-out does no harm. Thread-safe.
 */
public final class EtcdMembers {

    /** About a second. */
    private static final int LOOKS = 20;

    private final Gateway gateway;
    private final Failover failover;
    private final TxnForm form;

    EtcdMembers(Gateway gateway, Failover failover, TxnForm form) {
        this.gateway = gateway;
        this.failover = failover;
        this.form = form;
    }

    /**
     * Gives a new store the token that tells it from an empty one that might take its place one day.
     *
     * @param token random, kept by every agent in a file of its own
     * @param deadline for the answer
     * @return ends well when the store has this token now; WRONG_STATE when it has another one
     */
    public CompletionStage<Boolean> found(String token, Deadline deadline) {
        return ask(Committer.TXN, TxnForm.found(token), deadline).thenCompose(answer -> {
            List<JsonObject> responses = Json.children(answer, "responses");
            return Json.flag(answer, "succeeded") || !responses.isEmpty() && TxnForm.holds(responses.getLast(), token)
                    ? CompletableFuture.completedFuture(Boolean.TRUE)
                    : CompletableFuture.failedFuture(new FailureException(FailureCode.WRONG_STATE,
                            Messages.otherToken, Messages.foreignRemedy));
        });
    }

    /**
     * Asks each member by itself which history it goes on in; one that has no majority, or is of another cluster, does
     * not answer.
     *
     * @param key where the history lies
     * @param number what its value says
     * @param deadline for those that answer
     * @return the highest number, 0 when nobody answers or the store was never set back; never fails
     */
    public CompletionStage<Long> newestHistory(String key, ToLongFunction<String> number, Deadline deadline) {
        JsonObject question = form.read(List.of(Json.range(new StoreKey(key))));
        List<CompletableFuture<Long>> asked = failover.endpoints().stream().map(endpoint -> gateway.ask(endpoint,
                Committer.TXN, question, deadline.left()).thenApply(answer -> history(answer, number))
                .exceptionally(silent -> 0L)).toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenApply(all -> asked.stream()
                .mapToLong(CompletableFuture::join).max().orElse(0));
    }

    /** The marks of all clients and when each changed last. */
    CompletionStage<Map<String, Long>> marks(Deadline deadline) {
        return marks(KeyRange.under(StoreKey.sequences()), new HashMap<>(), deadline);
    }

    private CompletionStage<Map<String, Long>> marks(KeyRange rest, Map<String, Long> found, Deadline deadline) {
        return ask(Committer.TXN, form.read(List.of(Reader.paged(rest, 0))), deadline).thenCompose(answer -> {
            List<JsonObject> responses = Json.children(answer, "responses");
            if (responses.isEmpty() || !form.isOurs(responses)) {
                return CompletableFuture.failedFuture(new FailureException(FailureCode.WRONG_STATE,
                        Messages.otherToken, Messages.foreignRemedy));
            }
            JsonObject page = TxnForm.range(responses.getFirst());
            Json.children(page, "kvs").forEach(pair -> found.put(new String(Json.bytes(pair, "key"), ISO_8859_1),
                    Json.number(pair, "mod_revision")));
            return Json.flag(page, "more") ? marks(new KeyRange(Reader.lastKey(page) + '\0', rest.end()), found,
                    deadline) : CompletableFuture.completedFuture(found);
        });
    }

    /** False when it has changed since. */
    CompletionStage<Boolean> forgetMark(String key, long version, Deadline deadline) {
        return ask(Committer.TXN, form.forget(new StoreKey(key), version), deadline).thenApply(answer -> Json.flag(answer,
                "succeeded"));
    }

    private long history(JsonObject answer, ToLongFunction<String> number) {
        List<JsonObject> responses = Json.children(answer, "responses");
        if (responses.isEmpty() || !form.isOurs(responses)) {
            return 0;
        }
        return Reader.items(TxnForm.range(responses.getFirst())).stream().filter(Entry.class::isInstance)
                .mapToLong(item -> number.applyAsLong(((Entry) item).value().json())).findFirst().orElse(0);
    }

    /**
     * Adds a member that does not vote yet; then it is started, and promoted when it has caught up.
     *
     * @param peer its address for other members
     * @param deadline for the answer
     * @return its id; the id it has already when it was added before
     */
    public CompletionStage<MemberId> addLearner(URI peer, Deadline deadline) {
        JsonArray peers = new JsonArray();
        peers.add(peer.toString());
        JsonObject question = Json.object("peerURLs", peers);
        question.addProperty("isLearner", true);
        return change("/v3/cluster/member/add", question, deadline, answer -> Json.child(answer, "member")
                .map(member -> new MemberId(Json.hex(member, "ID"))).orElseThrow(), now -> now.stream()
                        .filter(member -> member.peers().contains(peer.toString())).map(StoreMember::id).findFirst());
    }

    /**
     * Lets a learner vote; while it has not caught up yet, it is asked again until the deadline.
     *
     * @param member which
     * @param deadline for the answer
     * @return ends when it votes
     */
    public CompletionStage<Boolean> promote(MemberId member, Deadline deadline) {
        return list(deadline).thenCompose(members -> members.stream()
                .anyMatch(each -> each.id().equals(member) && !each.learner())
                        ? CompletableFuture.completedFuture(Boolean.TRUE)
                        : change("/v3/cluster/member/promote", id(member), deadline, answer -> Boolean.TRUE,
                                now -> now.stream().filter(each -> each.id().equals(member) && !each.learner())
                                        .map(each -> Boolean.TRUE).findFirst()));
    }

    /**
     * Takes a member out; its process ends by itself and its files are worth nothing any more.
     *
     * @param member which
     * @param deadline for the answer
     * @return ends when it does not belong to the store, also when it did not before
     */
    public CompletionStage<Boolean> remove(MemberId member, Deadline deadline) {
        return list(deadline).thenCompose(members -> members.stream().noneMatch(each -> each.id().equals(member))
                ? CompletableFuture.completedFuture(Boolean.TRUE)
                : change("/v3/cluster/member/remove", id(member), deadline, answer -> Boolean.TRUE,
                        now -> now.stream().anyMatch(each -> each.id().equals(member)) ? Optional.empty()
                                : Optional.of(Boolean.TRUE)));
    }

    /**
     * Changes the group. A try whose answer was late may have done it, and the next one is refused for just that: then
     * it counts what has come of it. When nothing has come of it, it is asked again: the member that refused may not
     * have heard of what it was told about yet, another change may have been under way, and the id of a new member,
     * which etcd makes of its address and the second, may be one that was added and removed within this second.
     */
    private <T> CompletionStage<T> change(String path, JsonObject question, Deadline deadline,
            Function<JsonObject, T> done, Function<List<StoreMember>, Optional<T>> outcome) {
        return ask(path, question, deadline).handle((answer, failed) -> {
            if (failed == null) {
                return CompletableFuture.completedFuture(done.apply(answer));
            }
            FailureException why = Answers.failure(failed);
            return isOpen(why) && !deadline.isOver() ? seen(outcome, LOOKS, deadline, () -> deadline.isOver()
                    ? CompletableFuture.failedFuture(why) : change(path, question, deadline, done, outcome))
                            .exceptionallyCompose(last -> CompletableFuture.failedFuture(isSilence(last) ? why : last))
                    : CompletableFuture.<T>failedFuture(why);
        }).thenCompose(one -> one);
    }

    /** Whether it may have been done: refused for just that, by the same try or by one after it. */
    private static boolean isOpen(FailureException why) {
        return why.code() == FailureCode.NOT_FOUND || why.code() == FailureCode.WRONG_STATE
                || why.getCause() instanceof Trouble trouble && trouble.kind() == Trouble.Kind.IN_DOUBT;
    }

    /** The end of the deadline, which says less than the refusal before it. */
    private static boolean isSilence(Throwable failed) {
        FailureCode code = Answers.failure(failed).code();
        return code == FailureCode.TIMEOUT || code == FailureCode.UNREACHABLE;
    }

    /** A member lists what it has applied itself, which may be a moment behind the one that has refused. */
    private <T> CompletableFuture<T> seen(Function<List<StoreMember>, Optional<T>> outcome, int looks,
            Deadline deadline, Supplier<CompletionStage<T>> otherwise) {
        return list(deadline).thenCompose(now -> {
            Optional<T> found = outcome.apply(now);
            if (found.isPresent()) {
                return CompletableFuture.completedFuture(found.get());
            }
            return looks <= 1 || deadline.isOver() ? otherwise.get()
                    : failover.pause().thenCompose(paused -> seen(outcome, looks - 1, deadline, otherwise));
        }).toCompletableFuture();
    }

    /**
     * Everybody who belongs to the store, without asking each one.
     *
     * @param deadline for the answer
     * @return the members, without their states
     */
    public CompletionStage<List<StoreMember>> list(Deadline deadline) {
        return StatusAsker.members(failover, deadline)
                .thenApply(answer -> Json.children(answer, "members").stream().map(StatusAsker::known).toList());
    }

    /**
     * Whether one member leads, asked of itself only.
     *
     * @param client its address for us
     * @param deadline for the answer
     * @return the term in which it leads; empty when it does not
     */
    public CompletionStage<OptionalLong> leads(URI client, Deadline deadline) {
        return told(gateway.ask(client, StatusAsker.STATUS, new JsonObject(), deadline.left())).thenApply(answer -> {
            String member = Json.child(answer, "header").map(header -> Json.hex(header, "member_id")).orElse("");
            return Json.hex(answer, "leader").equals(member) ? OptionalLong.of(Json.number(answer, "raftTerm"))
                    : OptionalLong.empty();
        });
    }

    /**
     * Makes another member lead, when the one that leads has no agent beside it.
     *
     * @param from client address of the member that is thought to lead; nothing is done when it does not
     * @param to client address of the member that shall lead
     * @param deadline for all of it
     * @return whether it was asked to; false when it was not its turn
     */
    public CompletionStage<Boolean> moveLead(URI from, URI to, Deadline deadline) {
        return new StatusAsker(gateway, failover).ask(deadline).thenCompose(status -> {
            Optional<StoreMember> target = status.members().stream()
                    .filter(one -> one.clients().contains(to.toString()) && !one.learner()).findFirst();
            boolean due = status.members().stream().anyMatch(one -> one.clients().contains(from.toString())
                    && status.leader().equals(Optional.of(one.id())));
            if (!due || target.isEmpty()) {
                return CompletableFuture.completedFuture(Boolean.FALSE);
            }
            JsonObject question = new JsonObject();
            question.addProperty("targetID", number(target.get().id()));
            return told(gateway.ask(from, "/v3/maintenance/transfer-leadership", question, deadline.left()))
                    .thenApply(answer -> Boolean.TRUE);
        });
    }

    /**
     * Forgets the single steps up to a revision. The members do it by themselves; this is for tests and for a store
     * that has become full.
     *
     * @param revision up to which
     * @param deadline for the answer
     * @return ends when it is done
     */
    public CompletionStage<Boolean> compact(long revision, Deadline deadline) {
        JsonObject question = new JsonObject();
        question.addProperty("revision", Long.toString(revision));
        return ask("/v3/kv/compaction", question, deadline).thenApply(answer -> Boolean.TRUE);
    }

    /**
     * Reads everything that each member holds at one revision and compares it. A member that has damaged values, or
     * other ones than most members, is to be replaced.
     *
     * @param deadline for all of it
     * @return what each member holds
     */
    public CompletionStage<DataComparison> compare(Deadline deadline) {
        return new Comparer(gateway, failover).compare(deadline);
    }

    /**
     * Copies the whole store into a file.
     *
     * @return writes backups; blocks
     */
    public StoreBackup backup() {
        return new StoreBackup(gateway, failover);
    }

    private static JsonObject id(MemberId member) {
        JsonObject question = new JsonObject();
        question.addProperty("ID", number(member));
        return question;
    }

    private static String number(MemberId member) {
        return Long.toUnsignedString(Long.parseUnsignedLong(member.value(), 16));
    }

    private CompletableFuture<JsonObject> ask(String path, JsonObject question, Deadline deadline) {
        return told(failover.ask(path, question, deadline));
    }

    private static CompletableFuture<JsonObject> told(CompletableFuture<JsonObject> asked) {
        return asked.handle((answer, failed) -> {
            Throwable cause = failed instanceof CompletionException && failed.getCause() instanceof Trouble inner
                    ? inner : failed;
            if (cause instanceof Trouble trouble) {
                return CompletableFuture.<JsonObject>failedFuture(new FailureException(trouble.failure(), trouble));
            }
            return failed == null ? CompletableFuture.completedFuture(answer)
                    : CompletableFuture.<JsonObject>failedFuture(failed);
        }).thenCompose(one -> one);
    }
}
