// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.AuditTrail.Finding;
import org.hotseat.state.decide.AuditTrail.Kind;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;
import org.hotseat.ui.members.audit.AuditFilter.Which;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit log of a cluster that decides as a leader does, as a console reads it. */
class AuditBookTest {

    private static final Issuer ANN = new Issuer("ann", Role.ADMINISTRATOR, "root", "host-01 by ssh", "Ann of Plot 7");
    private static final Issuer BO = new Issuer("bo", Role.VIEWER, "bo", "host-02", "");
    private static final int COUNT = 8;

    private final StateMap state = new StateMap();
    private final AuditBook book = new AuditBook("");
    private long number;

    @BeforeEach
    void found() {
        HostRecord host = new HostRecord(new HostId("h1"), "h1", Set.of(HostRole.HOST), "10.0.1.1", Optional.empty(),
                Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "0.1.0", SchemaRange.OURS);
        give(new FoundCluster(new ClusterRecord("north", 7, Instant.EPOCH), TimingRecord.of(Profile.DEFAULT),
                new LeaseKey(1, "00".repeat(32)), host), ANN);
        give(new LeadFrom(host.id(), 1), Issuer.duty(host.id()));
        for (int i = 2; i < COUNT; i++) {
            give(put("o" + i), ANN);
        }
        give(put("forbidden"), BO);
    }

    private static Command put(String id) {
        return new PutObject(0, new ObjectRecord(id, "seat", Map.of("name", "=2+3, \"x\"")));
    }

    private void give(Command command, Issuer issuer) {
        number++;
        Proposal proposal = new Proposal("test", number, issuer, Instant.EPOCH.plusSeconds(60 * number), command);
        Optional<Decision.Commit> commit = switch (Decider.decide(state, proposal)) {
            case Decision.Commit done -> Optional.of(done);
            case Decision.Refused refused -> Decider.recordRefusal(state, proposal, refused.refusal());
            case Decision.Conflict other -> Optional.empty();
        };
        commit.orElseThrow().puts().forEach(one -> state.put(one.key(), one.schema(), one.json(), number));
        state.reached(number);
    }

    private List<AuditRecord> entries() {
        return state.all(Kinds.AUDIT).values().stream().map(Held::value).toList();
    }

    private static String key(long entry) {
        return Kinds.AUDIT.key(Kinds.number(entry));
    }

    private void forge(long entry) {
        String json = state.raw(key(entry)).orElseThrow().json();
        state.put(key(entry), 1, json.replace("\"ann\"", "\"eve\""), number);
    }

    private List<Long> shown(AuditFilter filter) {
        return book.rows().stream().filter(row -> filter.matches(row, Instant.EPOCH.plusSeconds(60 * number)))
                .map(row -> row.entry().number()).toList();
    }

    @Test
    void aWholeLogIsSaidToBeWholeAndGrows() {
        assertEquals("Nobody has given a command yet.", AuditText.verdict(book));
        assertTrue(book.store(state.snapshot()));
        assertFalse(book.store(state.snapshot()));
        assertEquals("The audit log is whole: 8 entries, 1 to 8.", AuditText.verdict(book));
        give(put("more"), ANN);
        assertTrue(book.store(state.snapshot()));
        assertEquals(9, book.last());
        assertEquals(List.of(), book.findings());
    }

    @Test
    void theFirstEntryThatIsWrongIsNamed() {
        forge(4);
        state.remove(key(6));
        book.store(state.snapshot());
        assertEquals("The audit log is not whole. Entry 4 was changed after it was written (the cluster’s store).",
                AuditText.verdict(book));
        assertEquals(List.of(Kind.CHANGED, Kind.MISSING), book.findings().stream().map(Finding::kind).toList());
        assertEquals(List.of(4L), shown(AuditFilter.of("", Which.BROKEN, Optional.empty())));
    }

    @Test
    void aValueThatCannotBeReadIsNamedOnceAndWithItsNumber() {
        state.damaged(key(8), number, new Failure(FailureCode.DAMAGED, "half of it"));
        book.store(state.snapshot());
        book.store(state.snapshot());
        Finding finding = book.broken().orElseThrow();
        assertEquals(Kind.UNREADABLE, finding.kind());
        assertEquals(8, finding.number());
        assertEquals(1, book.findings().size());
    }

    @Test
    void whatAHostHasKeptComesBeforeTheStore() {
        AuditBook whole = new AuditBook("host-03");
        List<AuditRecord> all = entries();
        for (int i = 0; i < 5; i++) {
            whole.kept(Kinds.AUDIT.write(all.get(i)), "audit-000001.jsonl:" + (i + 1));
        }
        for (long entry = 1; entry < 4; entry++) {
            state.remove(key(entry)); // the store keeps the newest only
        }
        book.store(state.snapshot());
        assertEquals("The newest 5 entries, 4 to 8, are whole. Hosts have kept the older ones: read the whole log to"
                + " check them.", AuditText.verdict(book));
        whole.store(state.snapshot());
        assertEquals("The audit log is whole: 8 entries, 1 to 8, with those that host-03 has kept.",
                AuditText.verdict(whole));
        AuditBook gap = new AuditBook("host-03");
        gap.kept(Kinds.AUDIT.write(all.getFirst()), "audit-000001.jsonl:1");
        gap.kept("{ half", "audit-000001.jsonl:2");
        gap.store(state.snapshot());
        Finding missing = gap.broken().orElseThrow();
        assertEquals(Kind.MISSING, missing.kind());
        assertEquals(2, missing.number());
        assertEquals(3, missing.last());
    }

    @Test
    void aPersonFiltersByWordsOutcomeAndAge() {
        book.store(state.snapshot());
        assertEquals(List.of(8L), shown(AuditFilter.of("BO putobject", Which.ANY, Optional.empty())));
        assertEquals(List.of(8L), shown(AuditFilter.of("", Which.REFUSED, Optional.empty())));
        assertEquals(7, shown(AuditFilter.of("plot", Which.DONE, Optional.empty())).size());
        assertEquals(List.of(), shown(AuditFilter.of("bo ann", Which.DONE, Optional.empty())));
        assertEquals(List.of(7L, 8L), shown(AuditFilter.of("", Which.ANY, Optional.of(Duration.ofMinutes(1)))));
        assertEquals("ann (root)", AuditText.who(book.rows().getFirst().entry()));
        assertEquals("refused (ROLE_TOO_LOW)", AuditText.outcome(book.rows().getLast()));
    }

    @Test
    void whatIsSavedCanBeCheckedAgainAndIsNoFormula() {
        book.store(state.snapshot());
        AuditBook again = new AuditBook("a file");
        AuditText.jsonLines(book.rows()).lines().forEach(line -> again.kept(line, "file"));
        assertEquals(8, again.count());
        assertEquals(List.of(), again.findings());
        AuditRecord evil = new AuditRecord(1, Instant.EPOCH, "=cmd", "a,b", "\"q\"", "-1", "SetRun", "x\ny", "done", "",
                "00");
        String csv = AuditText.csv(List.of(new AuditRow(evil, Optional.empty())));
        assertEquals("1,1970-01-01T00:00:00Z,'=cmd,\"a,b\",\"\"\"q\"\"\",'-1,SetRun,done,\"x\ny\",,00\r\n",
                csv.substring(csv.indexOf("\r\n") + 2));
    }
}
