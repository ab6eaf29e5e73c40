// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.meter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Figures as text, those of one name together, as the format demands. Used by one thread. */
final class Exposition implements Figures {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,99}");
    private static final double WHOLE = 1L << 53;

    /** Figures of one name. */
    private record Family(String type, String help, Map<String, Double> samples) {
    }

    private final Map<String, Family> families = new LinkedHashMap<>();

    @Override
    public void counter(String name, String help, double value, String... labels) {
        if (!name.endsWith("_total") || value < 0) {
            throw new IllegalArgumentException("counter: " + name + ' ' + value);
        }
        add(name, "counter", help, value, labels);
    }

    @Override
    public void gauge(String name, String help, double value, String... labels) {
        if (name.endsWith("_total")) {
            throw new IllegalArgumentException("gauge: " + name);
        }
        add(name, "gauge", help, value, labels);
    }

    private void add(String name, String type, String help, double value, String... labels) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name of a figure: " + name);
        }
        Family family = families.computeIfAbsent(name, key -> new Family(type, help, new LinkedHashMap<>()));
        if (!family.type.equals(type) || family.samples.putIfAbsent(labels(labels), value) != null) {
            throw new IllegalArgumentException("a figure twice: " + name);
        }
    }

    private static String labels(String... labels) {
        if (labels.length % 2 != 0) {
            throw new IllegalArgumentException("a label without a value");
        }
        List<String> pairs = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int index = 0; index < labels.length; index += 2) {
            String name = labels[index];
            if (!NAME.matcher(name).matches() || name.startsWith("__") || !names.add(name)) {
                throw new IllegalArgumentException("name of a label: " + name);
            }
            pairs.add(name + "=\"" + labels[index + 1].replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                    + '"');
        }
        return pairs.isEmpty() ? "" : '{' + String.join(",", pairs) + '}';
    }

    /** All of another, or nothing. */
    void addAll(Exposition other) {
        other.families.forEach((name, family) -> {
            Family mine = families.get(name);
            if (mine != null && (!mine.type.equals(family.type)
                    || family.samples.keySet().stream().anyMatch(mine.samples::containsKey))) {
                throw new IllegalArgumentException("a figure twice: " + name);
            }
        });
        other.families.forEach((name, family) -> families.computeIfAbsent(name,
                key -> new Family(family.type, family.help, new LinkedHashMap<>())).samples.putAll(family.samples));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        families.forEach((name, family) -> {
            text.append("# HELP ").append(name).append(' ')
                    .append(family.help.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
            text.append("# TYPE ").append(name).append(' ').append(family.type).append('\n');
            family.samples.forEach((labels, value) -> text.append(name).append(labels).append(' ')
                    .append(number(value)).append('\n'));
        });
        return text.toString();
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        return value == Math.rint(value) && Math.abs(value) < WHOLE ? Long.toString((long) value)
                : Double.toString(value);
    }
}
