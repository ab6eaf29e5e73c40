// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.util.List;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;

/** Events as CSV (RFC 4180), for spreadsheets and records. Any thread. */
public final class EventCsv {

    private static final String HEAD = "time,severity,kind,id,source,event,why,incident,role,who,where,what to do";
    private static final String LINE = "\r\n";

    private EventCsv() {
    }

    /**
     * Writes events.
     *
     * @param events in the order of the file
     * @return a line of heads, then one record for each; times in UTC as ISO 8601
     */
    public static String write(List<Event> events) {
        StringBuilder text = new StringBuilder(HEAD).append(LINE);
        for (Event event : events) {
            Setting setting = event.setting();
            text.append(String.join(",", List.of(event.time().toString(), event.severity().name(),
                    event.subject().kind().name(), field(event.subject().id()), field(event.subject().name()),
                    field(event.text()), field(event.why()), field(setting.incident()), setting.role().name(),
                    field(setting.who()), field(setting.where()), field(setting.remedy())))).append(LINE);
        }
        return text.toString();
    }

    /** Quoted where needed. What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String field(String value) {
        String safe = value.isEmpty() || "=+-@\t".indexOf(value.charAt(0)) < 0 ? value : '\'' + value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
