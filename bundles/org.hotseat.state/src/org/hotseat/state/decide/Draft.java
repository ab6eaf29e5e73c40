// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.Raw;
import org.hotseat.state.StateView;
import org.hotseat.state.Unreadable;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.decide.Decision.Conflict;
import org.hotseat.state.decide.Decision.Need;
import org.hotseat.state.decide.Decision.Put;

/** A transaction that is being made. Reading a value that cannot be used ends the decision. */
final class Draft {

    /** More is neither sent nor stored well. */
    private static final int LARGEST = 512 * 1024;
    private static final String DONE = "done";

    private final StateView state;
    private final Proposal proposal;
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private final List<Put> puts = new ArrayList<>();
    private final List<String> deletes = new ArrayList<>();
    private long journal;

    Draft(StateView state, Proposal proposal) {
        this.state = state;
        this.proposal = proposal;
    }

    Issuer issuer() {
        return proposal.issuer();
    }

    Instant time() {
        return proposal.time();
    }

    String command() {
        return proposal.command().kind();
    }

    <T> Optional<Held<T>> find(Kind<T> kind, String... ids) {
        readable(kind.key(ids));
        return state.find(kind, ids);
    }

    <T> Map<String, Held<T>> all(Kind<T> kind) {
        for (String key : state.unreadable().keySet()) {
            if (kind.ids(key).isPresent()) {
                readable(key);
            }
        }
        return state.all(kind);
    }

    <T> Held<T> require(Kind<T> kind, String... ids) {
        Optional<Held<T>> held = find(kind, ids);
        return held.orElseThrow(() -> NoCommit.refuse(RefusalReason.NOT_THERE, kind.name(),
                ids.length == 0 ? kind.key() : ids[0]));
    }

    private void readable(String key) {
        @Nullable Unreadable strange = state.unreadable().get(key);
        if (strange != null) {
            throw NoCommit.refuse(RefusalReason.VALUE_UNREADABLE, key, strange.failure().message());
        }
    }

    /** The version must still hold when the transaction comes to the store. */
    <T> void need(Kind<T> kind, long version, String... ids) {
        String key = kind.key(ids);
        needs.put(key, new Need(key, version));
    }

    /** An edit of something that exists, or with 0 of something new. */
    <T> void based(Kind<T> kind, long baseVersion, String... ids) {
        String key = kind.key(ids);
        readable(key);
        long version = state.version(key);
        if (version != baseVersion) {
            String json = kind.isSecret() ? "" : state.raw(key).map(Raw::json).orElse("");
            throw NoCommit.conflict(new Conflict(key, version, json));
        }
        needs.put(key, new Need(key, version));
    }

    void needLeader() {
        need(Kinds.LEADER, find(Kinds.LEADER).map(Held::version).orElse(0L));
    }

    boolean isLeader() {
        return leader().map(host -> issuer().isAgentOf(host)).orElse(false);
    }

    Optional<HostId> leader() {
        return find(Kinds.LEADER).map(Held::value).map(LeaderRecord::host);
    }

    <T> void put(Kind<T> kind, T value, String... ids) {
        String key = kind.key(ids);
        String json = state.raw(key).map(old -> kind.rewrite(value, old.json())).orElseGet(() -> kind.write(value));
        puts.add(new Put(key, kind.schema(), json));
    }

    <T> void delete(Kind<T> kind, String... ids) {
        deletes.add(kind.key(ids));
    }

    /** One entry of the cluster's journal. */
    void note(Severity severity, String subject, Happening happening, String why, Object... arguments) {
        List<String> texts = List.of(arguments).stream().map(Object::toString).toList();
        note(severity, subject, happening.name(), texts, happening.english(texts), why);
    }

    void note(Severity severity, String subject, String code, List<String> arguments, String text, String why) {
        long number = journal == 0 ? next(Kinds.JOURNAL, JournalRecord::number) : journal + 1;
        journal = number;
        append(Kinds.JOURNAL, number, new JournalRecord(number, proposal.time(), severity, subject, code, arguments,
                text, why));
    }

    private <T> long next(Kind<T> kind, ToLongFunction<T> number) {
        all(kind);
        return state.last(kind).map(held -> number.applyAsLong(held.value())).orElse(0L) + 1;
    }

    private <T> void append(Kind<T> kind, long number, T entry) {
        String id = Kinds.number(number);
        need(kind, 0, id);
        put(kind, entry, id);
        long old = number - Kinds.JOURNAL_KEPT;
        if (old > 0 && state.version(kind.key(Kinds.number(old))) != 0) {
            delete(kind, Kinds.number(old));
        }
    }

    private void audit(String outcome) {
        all(Kinds.AUDIT);
        Optional<AuditRecord> last = state.last(Kinds.AUDIT).map(Held::value);
        AuditRecord entry = AuditChain.append(last, proposal, outcome);
        last.ifPresent(head -> state.last(Kinds.AUDIT).ifPresent(held ->
                need(Kinds.AUDIT, held.version(), Kinds.number(head.number()))));
        append(Kinds.AUDIT, entry.number(), entry);
    }

    Commit commit(Result result) {
        if (issuer().role() != Role.AGENT) {
            audit(DONE);
        }
        int size = puts.stream().mapToInt(put -> put.json().getBytes(UTF_8).length).sum();
        if (size > LARGEST) {
            throw NoCommit.refuse(RefusalReason.TOO_LARGE, size, LARGEST);
        }
        return new Commit(List.copyOf(needs.values()), puts, deletes, result);
    }

    Commit refused(Refusal refusal) {
        audit(refusal.reason());
        return new Commit(List.copyOf(needs.values()), puts, deletes, new Result(puts.getLast().key(), 0));
    }
}
