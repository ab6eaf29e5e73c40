// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What a number of the model counts: how it is written with its unit and read back. Any thread. */
public enum Quantity {

    /** Ports and numbers: no unit, no groups of digits. */
    PLAIN(Map.of()),
    /** Memory. */
    MEBIBYTES(units("MiB", 1, "GiB", 1024, "TiB", 1_048_576)),
    /** Durations. */
    MILLISECONDS(units("ms", 1, "s", 1000, "min", 60_000, "h", 3_600_000)),
    /** Shares. */
    PERCENT(units("%", 1)),
    /** Places and lengths in a room. */
    MILLIMETRES(units("mm", 1, "m", 1000)),
    /** Sizes of pictures. */
    PIXELS(units("px", 1)),
    /** Angles. */
    DEGREES(units("°", 1)),
    /** Speeds of ports. */
    BITS_PER_SECOND(units("bit/s", 1, "kbit/s", 1000, "Mbit/s", 1_000_000));

    private static final Pattern FORM = Pattern.compile("(-?[0-9]+(?:[.][0-9]+)?)(.*)");
    private static final char THIN_SPACE = '\u2009';
    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;
    private static final int GROUPED_FROM = 5;

    private final Map<String, Long> units;

    Quantity(Map<String, Long> units) {
        this.units = units;
    }

    /**
     * What a feature counts.
     *
     * @param feature with a whole number
     * @return its quantity, known by the end of its name
     */
    public static Quantity of(EStructuralFeature feature) {
        String name = feature.getName();
        if (name.equals("bitsPerSecond")) {
            return BITS_PER_SECOND;
        }
        if (name.endsWith("Mib")) {
            return MEBIBYTES;
        }
        if (name.endsWith("Millis")) {
            return MILLISECONDS;
        }
        if (name.endsWith("Percent")) {
            return PERCENT;
        }
        if (name.endsWith("Millimetres")) {
            return MILLIMETRES;
        }
        if (name.endsWith("Pixels")) {
            return PIXELS;
        }
        return name.endsWith("Degrees") ? DEGREES : PLAIN;
    }

    /**
     * Writes a number in the largest unit that keeps it whole, durations below a minute in milliseconds or seconds.
     *
     * @param number in the first unit
     * @return such as "4 GiB" or "30 min"
     */
    public String text(long number) {
        if (units.isEmpty()) {
            return Long.toString(number);
        }
        String unit = units.keySet().iterator().next();
        long factor = 1;
        for (Map.Entry<String, Long> larger : units.entrySet()) {
            if (number != 0 && number % larger.getValue() == 0 && this != MILLIMETRES) {
                unit = larger.getKey();
                factor = larger.getValue();
            }
        }
        return grouped(number / factor) + ' ' + unit;
    }

    /**
     * Reads a number with or without a unit of this quantity; spaces do not matter.
     *
     * @param text what a person typed
     * @return in the first unit; empty when it is no whole number of it
     */
    public Optional<Long> read(String text) {
        String plain = text.replaceAll("[\\s\u2009\u202f\u00a0]", "").replace(MINUS, '-');
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Long> factor = form.group(2).isEmpty() ? Optional.of(1L) : factor(form.group(2));
        try {
            return factor.map(times -> new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(times))
                    .longValueExact());
        } catch (ArithmeticException fraction) {
            return Optional.empty(); // not a whole number of the first unit, or too large
        }
    }

    private Optional<Long> factor(String unit) {
        return units.entrySet().stream()
                .filter(known -> known.getKey().toLowerCase(Locale.ROOT).equals(unit.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue).findFirst();
    }

    private static String grouped(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(number < 0 ? String.valueOf(MINUS) : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0 && digits.length() >= GROUPED_FROM) {
                text.append(THIN_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    private static Map<String, Long> units(Object... pairs) {
        Map<String, Long> units = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.put((String) pairs[i], ((Number) pairs[i + 1]).longValue());
        }
        return units;
    }
}
