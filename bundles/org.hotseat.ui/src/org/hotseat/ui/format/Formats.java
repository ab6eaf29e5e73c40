// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.format;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.hotseat.base.unit.DataSize;

/**
 * Figures as people read them, the same in every view: units with a space, a thin space in thousands, a true minus,
 * and {@link #NONE} for what is not known. Pure; any thread.
 */
public final class Formats {

    /** For a value that is not known; never 0, never nothing. */
    public static final String NONE = "–";

    private static final double KILO = 1000;
    private static final double BITS = 8;
    private static final double TEN = 10;
    private static final double HUNDRED = 100;
    private static final char THIN_SPACE = '\u2009';
    private static final char MINUS = '\u2212';

    private Formats() {
    }

    /**
     * A share.
     *
     * @param percent 0 to 100, NaN while unknown
     * @return such as "41 %"
     */
    public static String percent(double percent) {
        return Double.isNaN(percent) ? NONE : count(Math.round(percent)) + " %";
    }

    /**
     * Memory or disk.
     *
     * @param size how much
     * @return such as "4 GiB", "58.3 GiB" or "512 MiB"
     */
    public static String size(DataSize size) {
        if (size.gib() < 1) {
            return count(Math.round((double) size.bytes() / (1 << 20))) + " MiB";
        }
        return decimal(size.gib()) + " GiB";
    }

    /**
     * Memory as libvirt counts it.
     *
     * @param kib KiB; 0 or less while unknown
     * @return such as "4 GiB"
     */
    public static String sizeKib(long kib) {
        return kib <= 0 ? NONE : size(DataSize.ofKib(kib));
    }

    /**
     * How fast disks are.
     *
     * @param bytesPerSecond NaN while unknown
     * @return such as "4.1 MB/s" or "0 kB/s"
     */
    public static String byteRate(double bytesPerSecond) {
        return rate(bytesPerSecond, "kB/s", "MB/s", "GB/s");
    }

    /**
     * How fast networks are.
     *
     * @param bytesPerSecond bytes, not bits; NaN while unknown
     * @return such as "2.31 Gbit/s" or "46 Mbit/s"
     */
    public static String bitRate(double bytesPerSecond) {
        return rate(bytesPerSecond * BITS, "kbit/s", "Mbit/s", "Gbit/s");
    }

    private static String rate(double perSecond, String kilo, String mega, String giga) {
        if (Double.isNaN(perSecond)) {
            return NONE;
        }
        double value = perSecond / KILO;
        if (value < KILO) {
            return count(Math.round(value)) + ' ' + kilo;
        }
        value /= KILO;
        return value < KILO ? decimal(value) + ' ' + mega : decimal(value / KILO) + ' ' + giga;
    }

    /**
     * A number without unit.
     *
     * @param value any
     * @return such as "918 204"
     */
    public static String count(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder grouped = new StringBuilder(value < 0 ? String.valueOf(MINUS) : "");
        for (int index = 0; index < digits.length(); index++) {
            if (index > 0 && (digits.length() - index) % 3 == 0 && digits.length() > 4) {
                grouped.append(THIN_SPACE);
            }
            grouped.append(digits.charAt(index));
        }
        return grouped.toString();
    }

    /**
     * A pause or round trip.
     *
     * @param millis NaN while unknown
     * @return such as "41 ms" or "0.4 ms"
     */
    public static String millis(double millis) {
        if (Double.isNaN(millis)) {
            return NONE;
        }
        return millis < TEN ? String.format(Locale.ROOT, "%.1f ms", millis) : count(Math.round(millis)) + " ms";
    }

    /**
     * A length of time.
     *
     * @param span zero or more
     * @return such as "0.35 s", "46 s", "9 min", "1 h 11 min", "40 d 01 h"; minutes and more in the language of the
     *         console
     */
    public static String duration(Duration span) {
        return Times.column(span);
    }

    /**
     * How long something has run.
     *
     * @param since wall time
     * @param now wall time
     * @return such as "5 d 01 h"
     */
    public static String uptime(Optional<Instant> since, Instant now) {
        return since.map(start -> Times.column(notNegative(Duration.between(start, now)))).orElse(NONE);
    }

    /**
     * A moment, to the second.
     *
     * @param moment wall time
     * @param now wall time
     * @return such as "14:22:40", with the date before it when that is not today
     */
    public static String time(Instant moment, Instant now) {
        return Times.second(moment, now);
    }

    /**
     * A moment, to the millisecond, for journals and incidents.
     *
     * @param moment wall time
     * @param now wall time
     * @return such as "14:22:40.118"
     */
    public static String timeMillis(Instant moment, Instant now) {
        return Times.milli(moment, now);
    }

    /**
     * A moment and how long ago it was.
     *
     * @param moment wall time
     * @param now wall time
     * @return such as "14:22:40, 9 min ago"
     */
    public static String timeAndAge(Instant moment, Instant now) {
        return Times.withAge(moment, now);
    }

    /**
     * A length of time inside a sentence.
     *
     * @param span zero or more
     * @return with units in the words of the user's language
     */
    public static String spoken(Duration span) {
        return Times.spoken(span);
    }

    /**
     * A text for a label, a dialog or a menu item, which would take an ampersand for the mark of a key.
     *
     * @param text perhaps with names that people gave
     * @return shows as the text is
     */
    public static String label(String text) {
        return text.replace("&", "&&");
    }

    /**
     * A text that may be missing.
     *
     * @param text any
     * @return the text or {@link #NONE}
     */
    public static String orNone(String text) {
        return text.isBlank() ? NONE : text;
    }

    static Duration notNegative(Duration span) {
        return span.isNegative() ? Duration.ZERO : span;
    }

    /** At most three digits that matter; whole numbers without fraction. */
    private static String decimal(double value) {
        if (value >= HUNDRED || Math.abs(value - Math.rint(value)) < 1 / HUNDRED) {
            return count(Math.round(value));
        }
        String text = String.format(Locale.ROOT, value < TEN ? "%.2f" : "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2)
                : text.endsWith(".00") ? text.substring(0, text.length() - 3)
                : text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
