// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/** Kinds of numbers and the units they may be written in. The empty unit is what a bare number is meant in. */
enum Unit {
    PERCENT(Map.of("", 1.0, "%", 1.0)),
    COUNT(Map.of("", 1.0)),
    GIB(Map.of("", 1024.0 * 1024, "gib", 1024.0 * 1024, "g", 1024.0 * 1024, "gb", 1024.0 * 1024,
            "mib", 1024.0, "m", 1024.0, "mb", 1024.0, "tib", 1024.0 * 1024 * 1024, "t", 1024.0 * 1024 * 1024)),
    MB_PER_SECOND(Map.of("", 1e6, "mb/s", 1e6, "mb", 1e6, "kb/s", 1e3, "kb", 1e3, "gb/s", 1e9, "gb", 1e9)),
    MBIT_PER_SECOND(Map.of("", 125e3, "mbit/s", 125e3, "mbit", 125e3, "gbit/s", 125e6, "gbit", 125e6, "kbit/s", 125.0,
            "kbit", 125.0, "mb/s", 1e6, "kb/s", 1e3)),
    DAYS(Map.of("", 86_400.0, "d", 86_400.0, "h", 3_600.0, "min", 60.0, "m", 60.0, "s", 1.0,
            "天", 86_400.0, "小时", 3_600.0, "分", 60.0, "秒", 1.0));

    private final Map<String, Double> factors;

    Unit(Map<String, Double> factors) {
        this.factors = factors;
    }

    /** The number in the smallest unit; empty when it is none or the unit does not belong here. */
    OptionalDouble parse(String written) {
        String text = written.strip();
        int end = 0;
        while (end < text.length() && (Character.digit(text.charAt(end), 10) >= 0 || text.charAt(end) == '.')) {
            end++;
        }
        @Nullable Double factor = factors.get(text.substring(end).strip().toLowerCase(Locale.ROOT));
        if (factor == null || end == 0) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text.substring(0, end)) * factor);
        } catch (NumberFormatException dots) {
            return OptionalDouble.empty();
        }
    }
}
