// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.decide.AuditTrail.Finding;
import org.hotseat.state.decide.AuditTrail.Kind;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private static final int COUNT = 20;

    private final AuditTrail trail = new AuditTrail();

    private static List<AuditRecord> entries() {
        Stage stage = Stage.ready();
        for (int i = 0; i < COUNT; i++) {
            stage.does(ADMIN, new PutObject(0, new ObjectRecord("o" + i, "seat", Map.of())));
        }
        return new ArrayList<>(stage.state.all(Kinds.AUDIT).values().stream().map(Held::value).toList());
    }

    private void add(List<AuditRecord> entries, String where) {
        entries.forEach(entry -> trail.add(entry, where));
    }

    private static AuditRecord with(AuditRecord one, String account, String command, String previous, boolean sealed) {
        AuditRecord open = new AuditRecord(one.number(), one.time(), account, one.unixUser(), one.from(), one.claimed(),
                command, one.arguments(), one.outcome(), previous, one.hash());
        return !sealed ? open : new AuditRecord(open.number(), open.time(), open.account(), open.unixUser(),
                open.from(), open.claimed(), open.command(), open.arguments(), open.outcome(), open.previous(),
                AuditChain.hash(open));
    }

    private void broken(Kind kind, long number, String where) {
        Finding finding = trail.broken().orElseThrow();
        assertEquals(kind, finding.kind());
        assertEquals(number, finding.number());
        assertEquals(where, finding.where());
    }

    @Test
    void twoPlacesThatOverlapAreOneLog() {
        List<AuditRecord> all = entries();
        add(all.subList(0, 15), "files");
        add(all.subList(9, all.size()), "store");
        assertEquals(Optional.empty(), trail.broken());
        assertEquals(all.size(), trail.count());
        assertEquals(1, trail.first());
        assertEquals(all.size(), trail.last());
        assertFalse(trail.add(all.get(11), "again"));
    }

    @Test
    void aHoleAtTheSeamIsNamed() {
        List<AuditRecord> all = entries();
        add(all.subList(0, 7), "files");
        add(all.subList(9, all.size()), "store");
        broken(Kind.MISSING, 8, "store");
        assertEquals(9, trail.broken().orElseThrow().last());
    }

    @Test
    void whatIsMissingInOnePlaceIsNamedThoughTheOtherHasIt() {
        List<AuditRecord> all = entries();
        List<AuditRecord> files = new ArrayList<>(all.subList(0, 15));
        files.remove(4);
        add(files, "files");
        add(all, "store");
        assertEquals(List.of(new Finding(Kind.MISSING, 5, 5, "files")), trail.findings());
        assertEquals(all.size(), trail.count());
    }

    @Test
    void aChangedEntryIsNamedAlsoWhenTheStoreHasTheTrueOne() {
        List<AuditRecord> all = entries();
        List<AuditRecord> files = new ArrayList<>(all.subList(0, 15));
        files.set(5, with(files.get(5), "eve", files.get(5).command(), files.get(5).previous(), false));
        add(files, "files");
        add(all, "store");
        broken(Kind.CHANGED, 6, "files");
    }

    @Test
    void anEntryThatWasSealedAnewDoesNotFitItsNeighbours() {
        List<AuditRecord> all = entries();
        List<AuditRecord> files = new ArrayList<>(all.subList(0, 15));
        files.set(5, with(files.get(5), "eve", files.get(5).command(), files.get(5).previous(), true));
        add(files, "files");
        broken(Kind.OTHER, 7, "files");
        add(all, "store");
        assertTrue(trail.findings().contains(new Finding(Kind.OTHER, 6, 6, "store")), trail.findings()::toString);
    }

    @Test
    void aRestoreIsToldAndIsWell() {
        List<AuditRecord> all = entries();
        AuditRecord last = all.get(11);
        AuditRecord first = with(all.get(12), "root", AuditTrail.RESTORED, last.hash(), true);
        AuditRecord next = with(all.get(13), "root", "PutObject", first.hash(), true);
        add(all, "files");
        add(List.of(first, next), "files");
        assertEquals(List.of(new Finding(Kind.RESTORED, 13, all.size(), "files")), trail.findings());
        assertEquals(Optional.empty(), trail.broken());
        assertEquals(14, trail.last());
        add(all.subList(5, 12), "store");
        add(List.of(first, next), "store");
        assertEquals(1, trail.findings().size());
    }

    @Test
    void anotherLogFromAnOlderEntryOnIsBroken() {
        List<AuditRecord> all = entries();
        AuditRecord other = with(all.get(12), "eve", "PutObject", all.get(11).hash(), true);
        add(all, "files");
        trail.add(other, "store");
        broken(Kind.OTHER, 13, "store");
    }

    @Test
    void halfALineCountsOnlyWhenNothingFollows() {
        List<AuditRecord> all = entries();
        add(all.subList(0, 5), "files");
        trail.unreadable("line 6");
        broken(Kind.UNREADABLE, 6, "line 6");
        trail.add(all.get(5), "files");
        assertEquals(Optional.empty(), trail.broken());
        trail.unreadable("line 8");
        trail.add(all.get(7), "files");
        broken(Kind.MISSING, 7, "files");
    }
}
