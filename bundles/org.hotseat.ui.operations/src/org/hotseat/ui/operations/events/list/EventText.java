// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.time.Instant;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.observed.event.Event;
import org.hotseat.ui.format.Formats;

/** Events as plain text, for the clipboard and for reading. Any thread. */
public final class EventText {

    private EventText() {
    }

    /**
     * A line for each event.
     *
     * @param events in the order of the lines
     * @param now wall time, to leave out today's date
     * @return time, source, what happened, why, who, and what to do, between tabs
     */
    public static String lines(List<Event> events, Instant now) {
        StringBuilder text = new StringBuilder();
        for (Event event : events) {
            text.append(String.join("\t", Formats.timeMillis(event.time(), now), event.subject().name(), event.text(),
                    event.why(), event.setting().who(), event.setting().remedy()).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /**
     * All that is known beside what happened: cause, who, where, what to do, and the steps of an incident.
     *
     * @param row what is explained
     * @param now wall time
     * @return paragraphs with empty lines between; empty when nothing is known
     */
    public static String more(EventRow row, Instant now) {
        Event event = row.event();
        StringBuilder text = new StringBuilder(event.why());
        add(text, Messages.remedy, event.setting().remedy());
        add(text, Messages.who, event.setting().who());
        add(text, Messages.where, event.setting().where());
        if (row.isIncident()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(Messages.stepsHead);
            for (Event step : row.all().reversed()) {
                text.append('\n').append(Formats.timeMillis(step.time(), now)).append("  ").append(step.text());
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String pattern, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(NLS.bind(pattern, value));
        }
    }
}
