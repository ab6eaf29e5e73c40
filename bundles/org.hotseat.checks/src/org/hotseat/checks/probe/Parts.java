// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Output of a command in parts, each after a line with an at sign and its name. Pure. */
public final class Parts {

    private final Map<String, List<String>> parts = new HashMap<>();

    private Parts() {
    }

    /**
     * Reads an output.
     *
     * @param output of a script
     * @return its parts
     */
    public static Parts of(String output) {
        Parts made = new Parts();
        List<String> lines = new ArrayList<>(); // what comes before the first name is a login script's
        for (String line : output.split("\n")) {
            if (line.matches("@[a-z]+")) {
                lines = made.parts.computeIfAbsent(line.substring(1), name -> new ArrayList<>());
            } else if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return made;
    }

    /**
     * Lines of a part.
     *
     * @param part its name
     * @return without blank ones; none when it is missing
     */
    public List<String> lines(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /**
     * The first line of a part.
     *
     * @param part its name
     * @return empty when there is none
     */
    public Optional<String> first(String part) {
        return lines(part).stream().findFirst();
    }

    /** A number of a line such as "MemTotal: 123 kB"; empty when there is none. */
    Optional<Long> number(String part, String name) {
        return lines(part).stream().filter(line -> line.startsWith(name + ':'))
                .map(line -> line.substring(name.length() + 1).strip().split("\\s+")[0])
                .filter(word -> word.matches("\\d{1,18}")).map(Long::valueOf).findFirst();
    }

    /**
     * The first line of a part as a number.
     *
     * @param part its name
     * @return empty when it is none
     */
    public Optional<Long> number(String part) {
        return first(part).filter(word -> word.matches("-?\\d{1,18}")).map(Long::valueOf);
    }
}
