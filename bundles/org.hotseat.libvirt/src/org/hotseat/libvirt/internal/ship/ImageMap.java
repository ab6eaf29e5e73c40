// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what qemu-img tells of where a disk has its content. Stateless. */
final class ImageMap {

    private static final Pattern EXTENT = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": *(\\w+)");

    /**
     * A piece of a disk.
     *
     * @param depth of the image that has it, 0 for the topmost
     * @param zero whether it reads as zeros
     * @param present whether an image has it; else it reads as zeros
     * @param offset in the file of that image; -1 when it is packed or otherwise not there byte by byte
     */
    record Extent(long start, long length, int depth, boolean zero, boolean present, long offset) {
    }

    private ImageMap() {
    }

    /** Of one line, in which there is one or none. */
    static Optional<Extent> parse(String line) {
        Matcher one = EXTENT.matcher(line);
        return one.find() ? Optional.of(extent(one.group(1))) : Optional.empty();
    }

    /** Whether the program is one that tells what is present. */
    static boolean saysPresent(String line) {
        return line.contains("\"present\"");
    }

    private static Extent extent(String fields) {
        long start = 0;
        long length = 0;
        int depth = 0;
        boolean zero = false;
        boolean data = false;
        boolean present = true; // programs before 6.1 do not say
        long offset = -1;
        Matcher field = FIELD.matcher(fields);
        while (field.find()) {
            String value = field.group(2);
            switch (field.group(1)) {
                case "start" -> start = Long.parseLong(value);
                case "length" -> length = Long.parseLong(value);
                case "depth" -> depth = Integer.parseInt(value);
                case "zero" -> zero = Boolean.parseBoolean(value);
                case "data" -> data = Boolean.parseBoolean(value);
                case "present" -> present = Boolean.parseBoolean(value);
                case "offset" -> offset = Long.parseLong(value);
                default -> { } // nothing that is needed
            }
        }
        return new Extent(start, length, depth, zero || !data, present, offset);
    }
}
