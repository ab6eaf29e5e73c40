// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.format.Formats;

/** Lengths of time as the views of the group write them. Pure. */
public final class Spans {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final int LONG_SECONDS = 10;
    private static final double PER_MILLIONTH = 1e4;

    private Spans() {
    }

    /**
     * Seconds with one digit, for leases.
     *
     * @param span zero or more; what is less counts as zero
     * @return such as "1.8 s"; from ten seconds on without a digit
     */
    public static String seconds(Duration span) {
        Duration positive = span.isNegative() ? Duration.ZERO : span;
        return positive.getSeconds() >= LONG_SECONDS ? Formats.duration(positive)
                : String.format(Locale.ROOT, "%.1f s", positive.toNanos() / BILLION);
    }

    /**
     * Seconds with one digit inside a sentence.
     *
     * @param span zero or more; what is less counts as zero
     * @return with the unit in the words of the user's language
     */
    public static String spoken(Duration span) {
        Duration positive = span.isNegative() ? Duration.ZERO : span;
        return positive.getSeconds() >= LONG_SECONDS ? Formats.spoken(positive)
                : NLS.bind(Messages.secondsSpoken, String.format(Locale.ROOT, "%.1f", positive.toNanos() / BILLION));
    }

    /**
     * Seconds with two digits, for bounds.
     *
     * @param span any
     * @return such as "1.75 s"
     */
    public static String exact(Duration span) {
        return String.format(Locale.ROOT, "%.2f s", span.toNanos() / BILLION);
    }

    /**
     * The shortest form of a bound.
     *
     * @param span any
     * @return such as "0.2" without a unit
     */
    public static String plain(Duration span) {
        String text = String.format(Locale.ROOT, "%.2f", span.toNanos() / BILLION);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * A round trip.
     *
     * @param span zero or more
     * @return such as "0.4 ms"
     */
    public static String millis(Duration span) {
        return Formats.millis(span.toNanos() / MILLION);
    }

    /**
     * An offset.
     *
     * @param span any
     * @return such as "+0.3 ms" with a true minus
     */
    static String signedMillis(Duration span) {
        String sign = span.isNegative() ? "\u2212" : "+";
        return sign + millis(span.abs());
    }

    /**
     * A share of clocks.
     *
     * @param millionths any
     * @return such as "1 %" or "0.004 %"
     */
    public static String rate(int millionths) {
        String text = String.format(Locale.ROOT, "%.4f", millionths / PER_MILLIONTH);
        return text.replaceAll("\\.?0+$", "") + " %";
    }
}
