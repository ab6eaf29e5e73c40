// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.time.Instant;
import java.util.Optional;

import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** One event as one line of text: fields between tabs, a mark at the end that tells a whole line from a torn one. */
final class EventLine {

    private static final int FIELDS = 14;
    /** Lines of releases that knew neither incidents nor who, where and what to do. */
    private static final int OLD_FIELDS = 9;
    private static final String END = ".";

    private EventLine() {
    }

    static String write(Event event) {
        Setting setting = event.setting();
        return String.join("\t", Long.toString(event.number()), Long.toString(event.time().toEpochMilli()),
                event.severity().name(), event.subject().kind().name(), escape(event.subject().id()),
                escape(event.subject().name()), escape(event.text()), escape(event.why()),
                escape(setting.incident()), setting.role().name(), escape(setting.who()), escape(setting.where()),
                escape(setting.remedy()), END);
    }

    /** Reads a line; empty for one that is torn or damaged. */
    static Optional<Event> read(String line) {
        String[] field = line.split("\t", -1);
        boolean whole = field.length == FIELDS || field.length == OLD_FIELDS;
        if (!whole || !END.equals(field[field.length - 1])) {
            return Optional.empty();
        }
        try {
            Subject subject = new Subject(Subject.Kind.valueOf(field[3]), unescape(field[4]), unescape(field[5]));
            return Optional.of(new Event(Long.parseLong(field[0]), Instant.ofEpochMilli(Long.parseLong(field[1])),
                    Severity.valueOf(field[2]), subject, unescape(field[6]), unescape(field[7]), setting(field)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Setting setting(String... field) {
        return field.length == OLD_FIELDS ? Setting.NONE : new Setting(unescape(field[8]),
                Setting.Role.valueOf(field[9]), unescape(field[10]), unescape(field[11]), unescape(field[12]));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped) {
                out.append(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
