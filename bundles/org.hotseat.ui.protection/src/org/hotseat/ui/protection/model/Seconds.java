// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.util.Locale;

import org.hotseat.ui.format.Formats;

/** Seconds as the views of protection show them. Pure. */
public final class Seconds {

    private static final double BILLION = 1e9;
    private static final int LONG = 100;

    private Seconds() {
    }

    /**
     * With one digit and without a unit, for a big number.
     *
     * @param span zero or more
     * @return such as "1.4"
     */
    public static String big(Duration span) {
        return String.format(Locale.ROOT, "%.1f", span.toNanos() / BILLION);
    }

    /**
     * With one digit.
     *
     * @param span zero or more
     * @return such as "1.4 s"; a long one as {@link Formats#duration}
     */
    public static String one(Duration span) {
        return span.toSeconds() >= LONG ? Formats.duration(span) : big(span) + " s";
    }

    /**
     * With two digits.
     *
     * @param span zero or more
     * @return such as "0.18 s"; a long one as {@link Formats#duration}
     */
    public static String two(Duration span) {
        return span.toSeconds() >= LONG ? Formats.duration(span)
                : String.format(Locale.ROOT, "%.2f s", span.toNanos() / BILLION);
    }
}
