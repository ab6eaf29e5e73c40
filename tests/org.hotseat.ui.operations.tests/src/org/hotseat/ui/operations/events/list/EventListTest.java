// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.hotseat.observed.event.Event;
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

    @Test
    void newestComesFirst() {
        assertEquals(List.of(slow, silent, answer), EventFilter.of("", Severity.INFO).newestFirst(all));
    }

    @Test
    void severityAndWordsLeaveOthersOut() {
        assertEquals(List.of(slow, silent), EventFilter.of(" ", Severity.WARNING).newestFirst(all));
        assertEquals(List.of(silent), EventFilter.of("HOST reset", Severity.INFO).newestFirst(all));
        assertEquals(List.of(slow), EventFilter.of("磁盘", Severity.INFO).newestFirst(all));
        assertEquals(List.of(), EventFilter.of("host-01", Severity.ERROR).newestFirst(all));
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
        assertEquals("time,severity,kind,id,source,event,why", lines[0]);
        assertEquals("2026-10-21T06:30:04Z,INFO,HOST,'=cmd(),'=cmd(),\"a, \"\"b\"\"\",\"two\nlines\"\r\n", lines[1]);
        assertTrue(EventCsv.write(all).contains("磁盘繁忙"));
    }

    @Test
    void whatManySayAtOnceIsOneRow() {
        List<Event> said = List.of(event(5, Severity.INFO, "host-05", "host-05 answers", ""),
                event(4, Severity.INFO, "host-04", "host-04 answers", ""),
                event(3, Severity.INFO, "host-03", "host-03 answers", ""),
                event(2, Severity.WARNING, "host-02", "host-02 does not answer", ""),
                event(1, Severity.INFO, "host-01", "host-01 answers", ""));

        List<Event> rows = Likewise.merged(said);

        assertEquals(List.of("host-05 answers, 2 more likewise", "host-02 does not answer", "host-01 answers"),
                rows.stream().map(Event::text).toList());
        assertTrue(rows.getFirst().why().contains("host-03, host-04, host-05"), rows.getFirst().why());
    }

    @Test
    void warningsKeepTheirOwnRows() {
        List<Event> said = List.of(event(3, Severity.WARNING, "host-03", "host-03 does not answer", ""),
                event(2, Severity.WARNING, "host-02", "host-02 does not answer", ""),
                event(1, Severity.WARNING, "host-01", "host-01 does not answer", ""));

        assertEquals(said, Likewise.merged(said));
    }
}
