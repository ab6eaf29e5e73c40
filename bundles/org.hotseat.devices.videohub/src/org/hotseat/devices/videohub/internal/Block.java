// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of the protocol: a header, lines, an empty line. Lines that are not understood are skipped, as the protocol
 * demands.
 *
 * @param header with its colon, or the only word of the block
 * @param lines below the header
 */
record Block(String header, List<String> lines) {

    static final String ACK = "ACK";
    static final String NAK = "NAK";
    static final String DEVICE = "VIDEOHUB DEVICE:";
    static final String INPUT_LABELS = "INPUT LABELS:";
    static final String OUTPUT_LABELS = "OUTPUT LABELS:";
    static final String ROUTING = "VIDEO OUTPUT ROUTING:";
    static final String LOCKS = "VIDEO OUTPUT LOCKS:";

    private static final Pattern ROW = Pattern.compile("(\\d{1,9}) (.*)");

    Block {
        lines = List.copyOf(lines);
    }

    /** A block without the empty line at its end, which {@link #text} adds. */
    static Block of(String header, String... lines) {
        return new Block(header, List.of(lines));
    }

    /** The block on the wire. */
    String text() {
        StringBuilder text = new StringBuilder(header).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.append('\n').toString();
    }

    /** What comes after a number, by the number. */
    Map<Integer, String> rows() {
        Map<Integer, String> rows = new TreeMap<>();
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(Integer.valueOf(row.group(1)), row.group(2));
            }
        }
        return rows;
    }

    /** A text of the device's own description. */
    Optional<String> field(String name) {
        return lines.stream().filter(line -> line.startsWith(name + ": ")).findFirst()
                .map(line -> line.substring(name.length() + 2).strip());
    }

    /** A number of the device's own description, found too where a line end is missing before or after it. */
    Optional<Integer> number(String name) {
        Matcher found = Pattern.compile(Pattern.quote(name) + ": (\\d{1,9})").matcher(String.join("\n", lines));
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
