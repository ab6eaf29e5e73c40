// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Severity;

/**
 * One row for what happens to many things at the same moment, such as 16 hosts that answer after a start. Only
 * information is merged: what somebody should look at keeps a row of its own. Any thread.
 */
public final class Likewise {

    private static final int MANY = 3;
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final String NAME = "\u0000";

    private Likewise() {
    }

    /**
     * Merges neighbours that say the same of different things.
     *
     * @param events newest first
     * @return newest first; a merged row has number, time and subject of its newest event and names the others as why
     */
    public static List<Event> merged(List<Event> events) {
        List<Event> rows = new ArrayList<>();
        int from = 0;
        while (from < events.size()) {
            int to = from + 1;
            while (to < events.size() && alike(events.get(from), events.get(to))) {
                to++;
            }
            if (to - from < MANY) {
                rows.addAll(events.subList(from, to));
            } else {
                rows.add(merged(events.get(from), events.subList(from, to)));
            }
            from = to;
        }
        return rows;
    }

    private static boolean alike(Event newest, Event other) {
        return newest.severity() == Severity.INFO && other.severity() == Severity.INFO
                && newest.subject().kind() == other.subject().kind()
                && Duration.between(other.time(), newest.time()).compareTo(MOMENT) <= 0
                && newest.text().contains(newest.subject().name()) && pattern(newest).equals(pattern(other));
    }

    private static String pattern(Event event) {
        return event.text().replace(event.subject().name(), NAME);
    }

    private static Event merged(Event newest, List<Event> all) {
        String names = String.join(Messages.comma, all.stream().map(event -> event.subject().name()).sorted().toList());
        String text = NLS.bind(Messages.likewise, newest.text(), all.size() - 1);
        return new Event(newest.number(), newest.time(), newest.severity(), newest.subject(), text,
                NLS.bind(Messages.likewiseNames, all.size(), names));
    }
}
