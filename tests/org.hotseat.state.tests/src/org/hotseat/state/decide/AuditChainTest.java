// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.decide.Decision.Commit;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final int ENTRIES = 20;

    private static Stage stage() {
        Stage stage = Stage.ready();
        for (int i = 0; i < ENTRIES; i++) {
            stage.does(ADMIN, new PutObject(0, new ObjectRecord("o" + i, "seat", Map.of())));
        }
        return stage;
    }

    private static List<AuditRecord> entries(Stage stage) {
        return new ArrayList<>(stage.state.all(Kinds.AUDIT).values().stream().map(Held::value).toList());
    }

    @Test
    void aWholeChainIsWholeAlsoFromItsMiddle() {
        List<AuditRecord> entries = entries(stage());
        assertEquals(OptionalLong.empty(), AuditChain.broken(entries));
        assertEquals(OptionalLong.empty(), AuditChain.broken(entries.subList(7, 12)));
        assertEquals(OptionalLong.empty(), AuditChain.broken(List.of()));
        assertEquals(1, entries.getFirst().number());
        assertEquals("FoundCluster", entries.getFirst().command());
        assertEquals("anna", entries.getFirst().unixUser());
        assertEquals("done", entries.getFirst().outcome());
    }

    @Test
    void everyChangeOfAnEntryIsSeen() {
        List<AuditRecord> entries = entries(stage());
        AuditRecord one = entries.get(9);
        for (AuditRecord forged : List.of(
                new AuditRecord(one.number(), one.time().plusSeconds(1), one.account(), one.unixUser(), one.from(),
                        one.claimed(), one.command(), one.arguments(), one.outcome(), one.previous(), one.hash()),
                new AuditRecord(one.number(), one.time(), "eve", one.unixUser(), one.from(), one.claimed(),
                        one.command(), one.arguments(), one.outcome(), one.previous(), one.hash()),
                new AuditRecord(one.number(), one.time(), one.account() + one.unixUser(), "", one.from(),
                        one.claimed(), one.command(), one.arguments(), one.outcome(), one.previous(), one.hash()),
                new AuditRecord(one.number(), one.time(), one.account(), one.unixUser(), one.from(), one.claimed(),
                        one.command(), "{}", one.outcome(), one.previous(), one.hash()),
                new AuditRecord(one.number(), one.time(), one.account(), one.unixUser(), one.from(), one.claimed(),
                        one.command(), one.arguments(), "ROLE_TOO_LOW", one.previous(), one.hash()))) {
            entries.set(9, forged);
            assertEquals(OptionalLong.of(one.number()), AuditChain.broken(entries), forged::toString);
        }
    }

    @Test
    void whatIsTakenOutOrTurnedRoundIsSeen() {
        List<AuditRecord> entries = entries(stage());
        AuditRecord gone = entries.remove(9);
        assertEquals(OptionalLong.of(gone.number() + 1), AuditChain.broken(entries));
        entries.add(10, gone);
        assertFalse(AuditChain.broken(entries).isEmpty());
    }

    @Test
    void twoEntriesOnOneHeadExcludeEachOther() {
        Stage stage = stage();
        Commit one = assertInstanceOf(Commit.class, stage.decide(ADMIN, new PutObject(0, new ObjectRecord("x", "s",
                Map.of()))));
        Commit two = assertInstanceOf(Commit.class, stage.decide(ADMIN, new PutObject(0, new ObjectRecord("y", "s",
                Map.of()))));
        stage.apply(one);
        assertFalse(stage.broken(two).isEmpty());
    }
}
