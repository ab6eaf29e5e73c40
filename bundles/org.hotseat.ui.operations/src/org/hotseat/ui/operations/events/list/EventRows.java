// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Severity;

/** Makes rows of events: what belongs to one incident is one row, with its steps below while it is open. Any thread. */
public final class EventRows {

    private static final Comparator<Event> SPEAKS = Comparator.<Event, Enum<?>>comparing(
            event -> event.setting().role(), Comparator.comparingInt(Enum::ordinal))
            .thenComparing(Event::severity).thenComparingLong(Event::number);

    private EventRows() {
    }

    /**
     * The rows of what a person wants to see.
     *
     * @param events oldest first
     * @param filter an incident stays with all its steps when it fits as a whole
     * @param toggled keys of incidents that a person opened, or closed where a match in the steps opened them
     * @return newest first, steps right below their incident
     */
    public static List<EventRow> of(List<Event> events, EventFilter filter, Set<String> toggled) {
        List<EventRow> rows = new ArrayList<>();
        for (EventRow row : Likewise.merged(groups(events))) {
            if (filter.fits(row.all())) {
                boolean stepMatches = row.isIncident() && filter.hasWords() && !filter.fits(List.of(row.event()));
                add(rows, row, stepMatches != toggled.contains(row.key()));
            }
        }
        return rows;
    }

    private static void add(List<EventRow> rows, EventRow row, boolean open) {
        if (!row.isIncident() || !open) {
            rows.add(row);
            return;
        }
        rows.add(new EventRow(row.event(), row.key(), row.above(), row.steps(), row.worst(), true));
        row.steps().forEach(step -> rows.add(row.step(step)));
    }

    private static List<EventRow> groups(List<Event> events) {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        for (Event event : events.reversed()) {
            String incident = event.setting().incident();
            groups.computeIfAbsent(incident.isEmpty() ? "event " + event.number() : incident,
                    any -> new ArrayList<>()).add(event);
        }
        List<EventRow> rows = new ArrayList<>(groups.size());
        groups.forEach((key, all) -> rows.add(all.size() == 1 ? EventRow.sole(all.getFirst()) : incident(key, all)));
        return rows;
    }

    private static EventRow incident(String key, List<Event> all) {
        Event speaker = all.stream().max(SPEAKS).orElseThrow();
        return of(key, speaker, all.stream().filter(event -> event != speaker).toList());
    }

    /** A closed row of several events. */
    static EventRow of(String key, Event speaker, List<Event> steps) {
        Severity worst = steps.stream().map(Event::severity).reduce(speaker.severity(),
                (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return new EventRow(speaker, key, Optional.empty(), steps, worst, false);
    }
}
