// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.data.WordRecord;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.decide.Decision.Refused;
import org.junit.jupiter.api.Test;

class HistoryRulesTest {

    private static final long HISTORY = 1_800_000_000_123L;
    private static final long LEAST = 1_800_000_000L;
    private static final UUID BOOT = new UUID(1, 2);
    private static final int MACHINES = 120;

    private final Stage stage = Stage.ready();
    private final HostId voter = stage.state.find(Kinds.VOTERS).orElseThrow().value().members().getFirst();

    private static MachineId machine(int number) {
        return new MachineId(new UUID(7, number));
    }

    private <T> void put(Kind<T> kind, T value, String... ids) {
        stage.state.put(kind.key(ids), kind.schema(), kind.write(value), stage.state.revision());
    }

    private void given() {
        for (int i = 0; i < MACHINES; i++) {
            put(Kinds.AUTHORITY, new AuthorityRecord(machine(i), voter, BOOT, i + 1, Optional.of(new HostId("other")),
                    true, 5, i % 2 == 0), machine(i).toString());
        }
        put(Kinds.LEASE, new LeaseRecord(voter, BOOT, 17), voter.value());
        put(Kinds.INTENT, new IntentRecord(voter, 17, BOOT, "silent"), voter.value());
        put(Kinds.WORD, new WordRecord(voter, 17, "anna"), voter.value());
    }

    private long does() {
        Commit commit = assertInstanceOf(Commit.class, stage.decide(ADMIN, new GoOnAlone(voter, HISTORY)));
        assertTrue(commit.puts().size() + commit.deletes().size() <= 100, commit::toString);
        assertTrue(commit.needs().size() <= 100, commit::toString);
        stage.apply(commit);
        return commit.result().number();
    }

    @Test
    void everythingThatWasGivenAwayBecomesWorthlessSomeKeysAtATime() {
        given();
        VotersRecord before = stage.state.find(Kinds.VOTERS).orElseThrow().value();
        Optional<Long> led = stage.state.find(Kinds.LEADER).map(Held::value).map(LeaderRecord::epoch);
        int steps = 1;
        for (long left = does(); left > 0; left = does()) {
            steps++;
        }
        assertEquals(3, steps);
        assertEquals(HISTORY, stage.state.find(Kinds.HISTORY).orElseThrow().value().number());
        VotersRecord voters = stage.state.find(Kinds.VOTERS).orElseThrow().value();
        assertEquals(List.of(voter), voters.members());
        assertEquals(Math.max(before.version() + 1, LEAST), voters.version());
        assertTrue(led.isEmpty() || stage.state.find(Kinds.LEADER).orElseThrow().value().epoch() >= LEAST);
        assertTrue(stage.state.all(Kinds.INTENT).isEmpty());
        assertTrue(stage.state.all(Kinds.WORD).isEmpty());
        assertEquals(LEAST, stage.state.find(Kinds.LEASE, voter.value()).orElseThrow().value().incarnation());
        for (int i = 0; i < MACHINES; i++) {
            AuthorityRecord now = stage.state.find(Kinds.AUTHORITY, machine(i).toString()).orElseThrow().value();
            assertEquals(LEAST, now.epoch());
            assertEquals(voter, now.owner());
            assertEquals(i % 2 == 0, now.released());
            assertEquals(5, now.generation());
            assertFalse(now.eligible());
        }
        assertEquals("GoOnAlone", stage.state.last(Kinds.AUDIT).orElseThrow().value().command());
        assertEquals(AuditTrail.RESTORED, "GoOnAlone");
    }

    @Test
    void twoRestoresOfOneBackupNeverGiveTheSameEpochTwice() {
        given();
        while (does() > 0) {
            // some keys at a time
        }
        AuthorityRecord once = stage.state.find(Kinds.AUTHORITY, machine(0).toString()).orElseThrow().value();
        Stage again = Stage.ready();
        HistoryRulesTest other = new HistoryRulesTest();
        other.given();
        long later = HISTORY + 3_600_000;
        Commit commit = assertInstanceOf(Commit.class, other.stage.decide(ADMIN, new GoOnAlone(voter, later)));
        other.stage.apply(commit);
        AuthorityRecord twice = other.stage.state.find(Kinds.AUTHORITY, machine(0).toString()).orElseThrow().value();
        assertEquals(once.epoch() + 3600, twice.epoch());
        assertInstanceOf(Refused.class, again.decide(ADMIN, new GoOnAlone(new HostId("nobody"), HISTORY)));
    }

    @Test
    void anEarlierHistoryIsRefused() {
        does();
        Refused refused = assertInstanceOf(Refused.class, stage.decide(ADMIN, new GoOnAlone(voter, HISTORY - 1)));
        assertEquals(RefusalReason.RECORD_INVALID.name(), refused.refusal().reason());
    }
}
