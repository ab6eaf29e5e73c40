// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.format;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Moments and lengths of time. */
final class Times {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLI = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd ", Locale.ROOT);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final double MILLIS = 1000;

    private Times() {
    }

    static String second(Instant moment, Instant now) {
        return at(moment, now, SECOND);
    }

    static String milli(Instant moment, Instant now) {
        return at(moment, now, MILLI);
    }

    static String withAge(Instant moment, Instant now) {
        return NLS.bind(Messages.timeAndAge, second(moment, now),
                spoken(Formats.notNegative(Duration.between(moment, now))));
    }

    private static String at(Instant moment, Instant now, DateTimeFormatter form) {
        ZoneId zone = ZoneId.systemDefault();
        ZonedDateTime time = moment.atZone(zone);
        boolean today = time.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (today ? "" : time.format(DAY)) + time.format(form);
    }

    static String column(Duration span) {
        if (span.compareTo(Duration.ofSeconds(1)) < 0) {
            return String.format(Locale.ROOT, "%.2f s", span.toMillis() / MILLIS);
        }
        if (span.compareTo(TEN_SECONDS) < 0) {
            return String.format(Locale.ROOT, "%.1f s", span.toMillis() / MILLIS);
        }
        if (span.compareTo(TWO_MINUTES) < 0) {
            return span.toSeconds() + " s";
        }
        if (span.toHours() < 1) {
            return NLS.bind(Messages.minutes, span.toMinutes());
        }
        return span.toDays() < 1 ? NLS.bind(Messages.columnHours, span.toHours(), twoDigits(span.toMinutesPart()))
                : NLS.bind(Messages.columnDays, span.toDays(), twoDigits(span.toHoursPart()));
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String spoken(Duration span) {
        if (span.compareTo(TWO_MINUTES) < 0) {
            return NLS.bind(Messages.seconds, span.toSeconds());
        }
        if (span.toHours() < 1) {
            return NLS.bind(Messages.minutes, span.toMinutes());
        }
        if (span.toDays() < 1) {
            return NLS.bind(Messages.hoursMinutes, span.toHours(), span.toMinutesPart());
        }
        return NLS.bind(Messages.daysHours, span.toDays(), span.toHoursPart());
    }
}
