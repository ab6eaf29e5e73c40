// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Severity;

/**
 * One row for what happens to many things at the same moment, such as 16 hosts that answer after a start. Only
 * information is merged: what somebody should look at keeps a row of its own. Any thread.
 */
final class Likewise {

    private static final int MANY = 3;
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final String NAME = "\u0000";

    private Likewise() {
    }

    /**
     * Merges neighbours that say the same of different things.
     *
     * @param rows newest first
     * @return newest first; a merged row is an incident whose newest event speaks for all
     */
    static List<EventRow> merged(List<EventRow> rows) {
        List<EventRow> merged = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && alike(rows.get(from), rows.get(to))) {
                to++;
            }
            if (to - from < MANY) {
                merged.addAll(rows.subList(from, to));
            } else {
                merged.add(merge(rows.subList(from, to).stream().map(EventRow::event).toList()));
            }
            from = to;
        }
        return merged;
    }

    private static boolean alike(EventRow newestRow, EventRow otherRow) {
        Event newest = newestRow.event();
        Event other = otherRow.event();
        return !newestRow.isIncident() && !otherRow.isIncident()
                && newest.severity() == Severity.INFO && other.severity() == Severity.INFO
                && newest.subject().kind() == other.subject().kind()
                && Duration.between(other.time(), newest.time()).compareTo(MOMENT) <= 0
                && newest.text().contains(newest.subject().name()) && pattern(newest).equals(pattern(other));
    }

    private static String pattern(Event event) {
        return event.text().replace(event.subject().name(), NAME);
    }

    private static EventRow merge(List<Event> all) {
        return EventRows.of("likewise " + all.getLast().number(), all.getFirst(), all.subList(1, all.size()));
    }

    /** Whether a row is made of several things that say the same. */
    static boolean isMerged(EventRow row) {
        return row.key().startsWith("likewise ");
    }
}
