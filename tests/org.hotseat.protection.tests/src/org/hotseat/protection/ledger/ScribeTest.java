// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.protection.Records;
import org.hotseat.protection.ledger.Scribe.Sight;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScribeTest {

    private static final String KEY = Kinds.AUTHORITY.key(M.toString());

    private final Records records = new Records();
    private Scribe scribe = new Scribe(A);
    private long now;
    private long entries;
    private boolean running;
    private List<Ladder> ladders = List.of();

    @BeforeEach
    void owned() {
        records.wanted(Records.machine(A, B));
        records.authority(A, 1, Optional.empty());
    }

    private List<Note> look(long millis) {
        now += Duration.ofMillis(millis).toNanos();
        return scribe.look(new Sight(records.map().snapshot(), (machine, epoch) -> running && epoch == 1, ladders,
                Optional.of(Duration.ofMillis(7))), now);
    }

    /** As the leader writes it down. */
    private void told(String subject, String code, List<String> arguments) {
        records.journal(new JournalRecord(++entries, Instant.EPOCH, Severity.INFORMATION, subject, code, arguments, "",
                ""));
    }

    private void told(List<Note> notes) {
        notes.forEach(note -> {
            told(note.subject(), note.code(), note.arguments());
            scribe.given(note, true);
        });
    }

    private static List<String> codes(List<Note> notes) {
        return notes.stream().map(Note::code).toList();
    }

    @Test
    void aMachineIsToldOnceWhenItRuns() {
        assertEquals(List.of(), look(0));
        running = true;
        List<Note> notes = look(400);
        assertEquals(List.of("MACHINE_RUNS"), codes(notes));
        assertEquals(List.of("m", "a", "1", "400", "0", "7"), notes.getFirst().arguments());
        assertEquals(List.of(), look(50), "it is on its way");
        assertEquals(List.of("MACHINE_RUNS"), codes(look(3000)), "it did not come there");
        told(notes);
        assertEquals(List.of(), look(10_000));
        scribe = new Scribe(A);
        assertEquals(List.of(), look(50), "an agent that is started anew repeats nothing");
    }

    @Test
    void whatTheJournalKeepsNoMoreIsNotToldAgain() {
        running = true;
        List<Note> notes = look(0);
        told(notes);
        assertEquals(List.of(), look(100));
        records.map().remove(Kinds.JOURNAL.key(Kinds.number(entries)));
        told("machine/x", "MACHINE_RUNS", List.of("x", "b", "1", "", "0", ""));
        assertEquals(List.of(), look(10_000));
        told("host/a", "HOST_INTENDED", List.of("a", "1"));
        notes = look(10_000);
        assertEquals(List.of("MACHINE_RUNS"), codes(notes), "the host was taken for lost");
        scribe.given(notes.getFirst(), true);
        assertEquals(List.of(), look(10_000), "the journal has it, whether it is seen here or not");
    }

    @Test
    void aJournalThatBeginsAnewIsTold() {
        told("host/a", "HOST_HEARD", List.of("a"));
        running = true;
        told(look(0));
        assertEquals(List.of(), look(100));
        records.map().remove(Kinds.JOURNAL.key(Kinds.number(2)));
        assertEquals(List.of("MACHINE_RUNS"), codes(look(10_000)));
    }

    @Test
    void aCopyThatStoodStillTellsForHowLong() {
        running = true;
        told(look(0));
        assertEquals(List.of(), look(3100));
        running = false;
        assertEquals(List.of(), look(100));
        running = true;
        assertEquals(List.of("m", "a", "1", "2000", "0", "7"), look(2000).getFirst().arguments());
    }

    @Test
    void afterASuspicionItSaysThatItRanAllTheTime() {
        running = true;
        told(look(0));
        look(100);
        told("host/a", "HOST_INTENDED", List.of("a", "1"));
        records.intend(A);
        assertEquals(List.of(), look(5000), "nobody listens to a host that is taken over");
        records.map().remove(Kinds.INTENT.key("a"));
        List<Note> notes = look(1000);
        assertEquals("0", notes.getFirst().arguments().get(3));
        told(notes);
        assertEquals(List.of(), look(5000));
    }

    @Test
    void whatAnAgentDidNotSeeItDoesNotSay() {
        told(KEY, "MACHINE_RUNS", List.of("m", "a", "1", "", "0", ""));
        told("host/a", "HOST_INTENDED", List.of("a", "1"));
        running = true;
        assertEquals("", look(0).getFirst().arguments().get(3));
    }

    @Test
    void onlyTheOwnerOfAnEpochTellsOfIt() {
        running = true;
        records.authority(B, 1, Optional.empty());
        assertEquals(List.of(), look(0));
        records.released(A, 1, Optional.empty());
        assertEquals(List.of(), look(0));
    }

    @Test
    void ofASilentHostWhoseMachinesNobodyTakesItSaysWhy() {
        Map<Verdict, String> causes = Map.of(new Verdict.NoStandby(M, 2), "No other host that lives may go on with "
                + "m and 1 more: bring it back, or another one.", new Verdict.NoStandby(M, 1, true), "may go on with "
                + "m, since their disks are on that host", new Verdict.NotTrusted(Duration.ofSeconds(9), 3),
                "3 wait for its controller, or for somebody's word", new Verdict.NothingToTake(Duration.ofSeconds(9)), "");
        causes.forEach((verdict, why) -> {
            ladders = List.of(new Ladder(B, List.of(), new Verdict.Alive(Duration.ZERO, Optional.empty())));
            look(0);
            ladders = List.of(new Ladder(B, List.of(), verdict));
            look(9000);
            List<Note> notes = look(3500);
            assertEquals(List.of("HOST_SILENT"), codes(notes));
            assertTrue(why.isEmpty() ? notes.getFirst().why().isEmpty() : notes.getFirst().why().contains(why), notes
                    .toString());
        });
    }

    @Test
    void theLeaderTellsOfSilentHosts() {
        List<Ladder> alive = List.of(new Ladder(B, List.of(), new Verdict.Alive(Duration.ZERO, Optional.empty())));
        List<Ladder> lost = List.of(new Ladder(B, List.of(), new Verdict.NothingToTake(Duration.ofSeconds(9))));
        ladders = alive;
        assertEquals(List.of(), look(0));
        ladders = lost;
        assertEquals(List.of(), look(0), "it may come back at once");
        List<Note> notes = look(3500);
        assertEquals(List.of("HOST_SILENT"), codes(notes));
        assertEquals(List.of("b", "9000"), notes.getFirst().arguments());
        told(notes);
        assertEquals(new ArrayList<>(), look(9000));
        ladders = alive;
        notes = look(50);
        assertEquals(List.of("HOST_HEARD"), codes(notes));
        told(notes);
        assertEquals(List.of(), look(9000));
        told("host/b", "HOST_INTENDED", List.of("b", "1"));
        records.intend(B);
        assertEquals(List.of(), look(9000), "while it is accused it is not back");
        records.map().remove(Kinds.INTENT.key("b"));
        assertEquals(List.of("HOST_HEARD"), codes(look(50)));
    }
}
