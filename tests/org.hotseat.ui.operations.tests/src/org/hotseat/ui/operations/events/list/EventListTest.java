// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.junit.jupiter.api.Test;

class EventListTest {

    private static final Instant START = Instant.parse("2026-10-21T06:30:00Z");

    private final Event answer = event(1, Severity.INFO, "host-01", "host-01 answers", "");
    private final Event silent = event(2, Severity.ERROR, "host-13", "host-13 does not answer", "Connection reset.");
    private final Event slow = event(3, Severity.WARNING, "调度-7", "响应缓慢", "磁盘繁忙");
    private final List<Event> all = List.of(answer, silent, slow);

    private static Event event(long number, Severity severity, String source, String text, String why) {
        return new Event(number, START.plusSeconds(number), severity, new Subject(Subject.Kind.HOST, source, source),
                text, why);
    }

    private static Event step(long number, Severity severity, String text, String why, Setting.Role role) {
        return new Event(number, START.plusSeconds(number), severity,
                new Subject(Subject.Kind.MACHINE, "id-7", "plot-7"), text, why,
                new Setting("move 1", role, "li.wei", "host-02", ""));
    }

    /** A move as libvirt and the console tell of it, with something else in between. */
    private static List<Event> move() {
        return List.of(step(1, Severity.INFO, "plot-7 moves from host-01 to host-02", "", Setting.Role.CHANGE),
                step(2, Severity.INFO, "plot-7 arrived on host-02", "", Setting.Role.CHANGE),
                event(3, Severity.WARNING, "host-13", "host-13 waits", ""),
                step(4, Severity.INFO, "plot-7 left host-01", "migrated", Setting.Role.STEP),
                step(5, Severity.INFO, "plot-7 moved from host-01 to host-02 in 1.4 s, by li.wei", "",
                        Setting.Role.RESULT),
                step(6, Severity.INFO, "A long job of plot-7 ended", "", Setting.Role.STEP));
    }

    private static List<EventRow> rows(List<Event> events, String words, Severity least, Set<String> toggled) {
        return EventRows.of(events, EventFilter.of(words, least), toggled);
    }

    private static List<Event> shown(List<Event> events, String words, Severity least) {
        return rows(events, words, least, Set.of()).stream().map(EventRow::event).toList();
    }

    @Test
    void newestComesFirst() {
        assertEquals(List.of(slow, silent, answer), shown(all, "", Severity.INFO));
    }

    @Test
    void severityAndWordsLeaveOthersOut() {
        assertEquals(List.of(slow, silent), shown(all, " ", Severity.WARNING));
        assertEquals(List.of(silent), shown(all, "HOST reset", Severity.INFO));
        assertEquals(List.of(slow), shown(all, "磁盘", Severity.INFO));
        assertEquals(List.of(), shown(all, "host-01", Severity.ERROR));
    }

    @Test
    void whatMattersMostSpeaksForAnIncidentWithoutAResult() {
        List<EventRow> rows = rows(List.of(
                step(1, Severity.WARNING, "The watchdog of plot-7 ran out", "", Setting.Role.CHANGE),
                step(2, Severity.INFO, "The guest of plot-7 rebooted", "", Setting.Role.CHANGE),
                step(3, Severity.ERROR, "The guest agent of plot-7 is gone", "", Setting.Role.STEP)), "",
                Severity.INFO, Set.of());
        assertEquals(List.of("The watchdog of plot-7 ran out"), rows.stream().map(row -> row.event().text()).toList());
    }

    @Test
    void oneMoveIsOneRowThatSaysWhatCameOutOfIt() {
        List<EventRow> rows = rows(move(), "", Severity.INFO, Set.of());
        assertEquals(List.of("plot-7 moved from host-01 to host-02 in 1.4 s, by li.wei, 4 steps", "host-13 waits"),
                rows.stream().map(EventRow::text).toList());
        assertTrue(rows.getFirst().isIncident() && !rows.getFirst().open());
        assertEquals(5, rows.getFirst().all().size());
    }

    @Test
    void anOpenIncidentShowsItsStepsBelowIt() {
        List<EventRow> rows = rows(move(), "", Severity.INFO, Set.of("move 1"));
        assertEquals(List.of(5L, 6L, 4L, 2L, 1L, 3L), rows.stream().map(row -> row.event().number()).toList());
        assertTrue(rows.getFirst().open());
        assertEquals(List.of(Optional.of("move 1")),
                rows.subList(1, 5).stream().map(EventRow::above).distinct().toList());
    }

    @Test
    void aWordInAStepFindsTheIncidentAndOpensIt() {
        List<EventRow> rows = rows(move(), "migrated", Severity.INFO, Set.of());
        assertEquals(5, rows.size());
        assertEquals(5, rows.getFirst().event().number());
        assertEquals(1, rows(move(), "migrated", Severity.INFO, Set.of("move 1")).size()); // closed by the person
        assertEquals(1, rows(move(), "moved wei", Severity.INFO, Set.of()).size());
    }

    @Test
    void anIncidentIsAsBadAsItsWorstStep() {
        List<Event> events = List.of(step(1, Severity.ERROR, "plot-7 crashed", "", Setting.Role.STEP),
                step(4, Severity.INFO, "plot-7 was started", "", Setting.Role.CHANGE));
        EventRow row = rows(events, "", Severity.ERROR, Set.of()).getFirst();
        assertEquals(Severity.ERROR, row.worst());
        assertEquals("plot-7 was started, 1 step in 3.0 s", row.text());
    }

    @Test
    void copyAndCsvIncludeSteps() {
        EventRow row = rows(move(), "moved", Severity.INFO, Set.of()).getFirst();
        assertEquals(5, EventText.lines(row.all(), START).lines().count());
        assertTrue(EventText.lines(row.all(), START).contains("\tplot-7\tplot-7 left host-01\tmigrated\tli.wei\n"));
        assertTrue(EventCsv.write(row.all()).contains(",move 1,RESULT,li.wei,host-02,\r\n"));
        String more = EventText.more(row, START);
        assertTrue(more.startsWith("Who: li.wei.\nWhere: host-02.\n\nStep by step:\n"), more);
        assertEquals(5, more.lines().filter(line -> line.contains("plot-7")).count());
    }

    @Test
    void unreadCountsFromTheLastLook() {
        Unread never = new Unread(Instant.EPOCH);
        assertEquals(3, never.count(all));
        Unread looked = never.all(all.subList(0, 2));
        assertEquals(1, looked.count(all));
        assertEquals(0, looked.all(all).count(all));
        assertEquals(0, never.all(List.of()).count(List.of()));
    }

    @Test
    void csvQuotesWhatNeedsItAndDefusesFormulas() {
        String csv = EventCsv.write(List.of(event(4, Severity.INFO, "=cmd()", "a, \"b\"", "two\nlines")));
        String[] lines = csv.split("\r\n", 2);
        assertEquals("time,severity,kind,id,source,event,why,incident,role,who,where,what to do", lines[0]);
        assertEquals("2026-10-21T06:30:04Z,INFO,HOST,'=cmd(),'=cmd(),\"a, \"\"b\"\"\",\"two\nlines\",,STEP,,,\r\n",
                lines[1]);
        assertTrue(EventCsv.write(all).contains("磁盘繁忙"));
    }

    @Test
    void whatManySayAtOnceIsOneRow() {
        List<Event> said = List.of(event(5, Severity.INFO, "host-05", "host-05 answers", ""),
                event(4, Severity.INFO, "host-04", "host-04 answers", ""),
                event(3, Severity.INFO, "host-03", "host-03 answers", ""),
                event(2, Severity.WARNING, "host-02", "host-02 does not answer", ""),
                event(1, Severity.INFO, "host-01", "host-01 answers", ""));

        List<EventRow> rows = rows(said.reversed(), "", Severity.INFO, Set.of());

        assertEquals(List.of("host-05 answers, 2 more likewise", "host-02 does not answer", "host-01 answers"),
                rows.stream().map(EventRow::text).toList());
        assertEquals(List.of("host-05", "host-04", "host-03"),
                rows.getFirst().all().stream().map(event -> event.subject().name()).toList());
    }

    @Test
    void warningsKeepTheirOwnRows() {
        List<Event> said = List.of(event(3, Severity.WARNING, "host-03", "host-03 does not answer", ""),
                event(2, Severity.WARNING, "host-02", "host-02 does not answer", ""),
                event(1, Severity.WARNING, "host-01", "host-01 does not answer", ""));

        assertEquals(said, shown(said.reversed(), "", Severity.INFO));
    }
}
